import type { Fraction } from '../conventions/quantities.ts';

/** The assets whose volatility was measured 2019-01 (solana: 2020-09) to 2026-06. */
export type MeasuredAsset = 'btc' | 'eth' | 'sol';
/**
 * A named state of the market: the thirds of all hours by trailing volatility, the last year of the data, or no
 * knowledge of today at all.
 */
export type VolatilityRegime = 'longrun' | 'lastyear' | 'calm' | 'normal' | 'stressed';

export interface RegimeStart {
  /** Trailing 30-day realised volatility, annualised; for `longrun` and `lastyear` pooled over their years. */
  readonly trailingVolatility: Fraction;
  /** Mean of the log of today's volatility over the asset's median, m₀. */
  readonly logVolatilityOffset: number;
  /** Standard deviation of that log, s₀. */
  readonly logVolatilitySpread: number;
}

export interface AssetVolatility {
  /** The median of the annual volatility over the years, σ. */
  readonly medianVolatility: Fraction;
  /** Where nine of ten days had their trailing volatility: outside, too few months check a start. */
  readonly usualVolatility: readonly [lowest: Fraction, highest: Fraction];
  readonly regimes: Readonly<Record<VolatilityRegime, RegimeStart>>;
}

const start = (
  trailingVolatility: number,
  logVolatilityOffset: number,
  logVolatilitySpread: number,
): RegimeStart => ({ trailingVolatility, logVolatilityOffset, logVolatilitySpread });

/**
 * Median volatility of each asset, and where volatility stands in each regime.
 *
 * Calm, normal and stressed are the thirds of all hours 2019-01 to 2026-06 by trailing 30-day volatility. The last year
 * is any day of the 365 to 2026-06-30: the mean start of its days, with their scatter added to the spread.
 *
 * @see docs/model/leverage.md, "Where the four numbers come from".
 */
export const volatilityRegimes: Readonly<Record<MeasuredAsset, AssetVolatility>> = {
  btc: {
    medianVolatility: 0.476,
    usualVolatility: [0.3, 1.1],
    regimes: {
      longrun: start(0.624, 0, 0.607),
      lastyear: start(0.432, -0.293, 0.539),
      calm: start(0.37, -0.377, 0.588),
      normal: start(0.53, -0.033, 0.535),
      stressed: start(0.83, 0.363, 0.486),
    },
  },
  eth: {
    medianVolatility: 0.608,
    usualVolatility: [0.4, 1.2],
    regimes: {
      longrun: start(0.796, 0, 0.607),
      lastyear: start(0.636, -0.116, 0.524),
      calm: start(0.5, -0.318, 0.555),
      normal: start(0.7, 0.073, 0.474),
      stressed: start(1.04, 0.35, 0.477),
    },
  },
  sol: {
    medianVolatility: 0.909,
    usualVolatility: [0.6, 2.1],
    regimes: {
      longrun: start(1.199, 0, 0.607),
      lastyear: start(0.712, -0.396, 0.52),
      calm: start(0.69, -0.31, 0.436),
      normal: start(0.98, 0, 0.44),
      stressed: start(1.65, 0.421, 0.449),
    },
  },
};
