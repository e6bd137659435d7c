/** Why a number does not exist for these forecasts. The words for it belong to the screen. */
export type UndefinedReason =
  /** Only one of the two outcomes happened. */
  | 'oneClass'
  /** A forecast of exactly 0 or 1 has infinite log-odds. */
  | 'certainForecast'
  /** All forecasts are the same (or all ½), so nothing can be compared with anything. */
  | 'noSpread'
  /** Too few forecasts, or a bin of one forecast where two are needed. */
  | 'tooFew'
  /** No forecast carries evidence: every one is 0, ½ or 1. */
  | 'noEvidence'
  /** A certainty was wrong, so the statistic is infinite. */
  | 'wrongCertainty';

/** A number, or the reason why there is none. */
export type Measured =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/** A penalty that is infinite as soon as a certainty was wrong, and then says how many were. */
export type Penalty =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'infinite'; readonly wrongCertainties: number };

/** What to make of a forecast of exactly ½: it counts as "yes" unless said otherwise. */
export type TieRule = 'yes' | 'no' | 'half';
