import type { UndefinedReason } from '../forecasts/measured.ts';

/**
 * A curve that turns what a model says into what should be said. z = ln(p/(1 − p)) and σ(x) = 1/(1 +
 * exp(−x)).
 */
export type RecalibrationMap =
  /** σ(slope · z); slope = 1/temperature. */
  | { readonly kind: 'temperature'; readonly slope: number }
  /** σ(slope · z + intercept). */
  | { readonly kind: 'platt'; readonly slope: number; readonly intercept: number }
  /** σ(a ln p − b ln(1 − p) + c). */
  | { readonly kind: 'beta'; readonly a: number; readonly b: number; readonly c: number }
  /** Straight lines between (forecasts[i], values[i]), level outside. */
  | { readonly kind: 'isotonic'; readonly forecasts: Float64Array; readonly values: Float64Array };

/**
 * What came of a fit.
 *
 * ok: a finite best curve. separable: the outcomes are perfectly sorted by the forecasts, so the best curve
 * says only 0 and 1. boundary: the best curve lies on the edge of what is allowed; it is given. undefined:
 * there is nothing to fit.
 */
export type FitStatus = 'ok' | 'separable' | 'boundary' | 'undefined';

/** A fit that has no curve. */
export type FitWithoutMap =
  | { readonly status: 'separable' }
  | { readonly status: 'undefined'; readonly reason: UndefinedReason };
