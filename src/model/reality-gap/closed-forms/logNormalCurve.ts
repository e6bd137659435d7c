import { requireInput } from '../../conventions/modelInputError.ts';

/** Money whose logarithm is normal, seen at equal times. */
export interface LogNormalCurve {
  /** Money at the start, in any unit. */
  readonly start: number;
  /** The middle result as a multiple of the start, at least 0. */
  readonly end: number;
  /** Yearly volatility of the logarithm. */
  readonly volatility: number;
  readonly years: number;
  /** How far from the middle, in standard deviations: 0 the median, below 0 a lower quantile. */
  readonly deviations: number;
  /** Both ends included, at least 2. */
  readonly points: number;
}

/**
 * A quantile of log-normal money along the way, at equal times from start to end.
 *
 * At the share s of the time: start·end^s·exp(d·σ·√years·√s).
 *
 * @throws ModelInputError for an end below 0 or fewer than 2 points.
 * @verified golden/realityGapRanges.json: quantiles of scipy.stats.lognorm at every time; the last point
 *   against logNormalRange.
 * @example
 * logNormalCurve({ start: 100, end: 4, volatility: 0.2, years: 3, deviations: 0, points: 3 }) // [100, 200, 400]
 */
export function logNormalCurve(curve: LogNormalCurve): readonly number[] {
  const { start, end, volatility, years, deviations, points } = curve;
  requireInput(end >= 0, 'logNormalCurve', 'end ≥ 0', end);
  requireInput(points >= 2, 'logNormalCurve', 'at least 2 points', points);
  const spread = deviations * volatility * Math.sqrt(years);
  return Array.from({ length: points }, (_, point) => {
    const share = point / (points - 1);
    return start * end ** share * Math.exp(spread * Math.sqrt(share));
  });
}
