import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction } from '../conventions/quantities.ts';
import { type MeasuredAsset, type VolatilityRegime, volatilityRegimes } from './volatilityRegimes.ts';

/** Where volatility stands when a position is opened, and around which level it will move. */
export interface VolatilityStart {
  /** The annual volatility around which volatility moves in the long run, σ. */
  readonly medianVolatility: Fraction;
  /** Mean of ln(volatility now / σ), m₀. */
  readonly logVolatilityOffset: number;
  /** Standard deviation of ln(volatility now / σ), s₀: even knowing the last month, today is uncertain. */
  readonly logVolatilitySpread: number;
  /** The trailing 30-day volatility that stands for this start, as a reader would look it up. */
  readonly trailingVolatility: Fraction;
}

export type VolatilityQuestion =
  | { readonly asset: MeasuredAsset; readonly regime: VolatilityRegime }
  | { readonly asset: MeasuredAsset | 'other'; readonly trailingVolatility: Fraction };

/**
 * The median volatility now over the trailing 30-day volatility; 0.83 to 0.97 in the three assets' history.
 */
const NOW_OVER_TRAILING = 0.88;
/** Spread of ln(volatility now) when the trailing 30-day volatility is known: a factor of 1.6 either way. */
const SPREAD_WHEN_TRAILING_IS_KNOWN = 0.49;
/**
 * How far, in logarithm, the start of a measured coin gets from its median at most. Fitted on bitcoin: by how much the
 * 30 days after differ from the 30 days before (scripts/fitVolatilityPull.mjs; docs/model/leverage.md).
 */
const FARTHEST_FROM_MEDIAN = 1.5;

/**
 * Where volatility starts for a named regime of an asset or for a trailing volatility that a reader looked
 * up.
 *
 * Regime: the row of {@link volatilityRegimes}. Trailing volatility w of bitcoin, ether or solana: σ of the
 * asset, u = ln(0.88·w/σ), m₀ = K·tanh(u/K) with K = 1.5: pulled to the middle the further it lies from it; s₀² =
 * 0.49² + ((u − m₀)/2)². Any other asset: σ = 0.88·w, m₀ = 0, s₀ = 0.49: its middle is not known.
 *
 * @param question the asset with a regime, or with the trailing volatility (annual fraction above 0).
 * @throws ModelInputError unless the trailing volatility is finite and above 0.
 * @verified volatilityStart.test.ts: each case of the definition.
 * @example
 * volatilityStart({ asset: 'other', trailingVolatility: 0.5 }).medianVolatility // 0.44
 */
export function volatilityStart(question: VolatilityQuestion): VolatilityStart {
  if ('regime' in question) {
    const asset = volatilityRegimes[question.asset];
    return { medianVolatility: asset.medianVolatility, ...asset.regimes[question.regime] };
  }
  const { asset, trailingVolatility } = question;
  requireInput(
    trailingVolatility > 0 && trailingVolatility < Infinity,
    'volatilityStart',
    'a trailing volatility above 0',
    trailingVolatility,
  );
  const volatilityNow = NOW_OVER_TRAILING * trailingVolatility;
  const medianVolatility = asset === 'other' ? volatilityNow : volatilityRegimes[asset].medianVolatility;
  return { medianVolatility, ...pulledToTheMiddle(volatilityNow / medianVolatility), trailingVolatility };
}

/** Half of what is pulled is added to the spread: how strong the pull is, is not known better than that. */
function pulledToTheMiddle(overMedian: number) {
  const distance = Math.log(overMedian);
  const logVolatilityOffset = FARTHEST_FROM_MEDIAN * Math.tanh(distance / FARTHEST_FROM_MEDIAN);
  const pulled = distance - logVolatilityOffset;
  return { logVolatilityOffset, logVolatilitySpread: Math.hypot(SPREAD_WHEN_TRAILING_IS_KNOWN, pulled / 2) };
}
