import { requireInput } from '../../conventions/modelInputError.ts';
import { MIDDLE_EIGHTY } from '../../normal-distribution/middleEighty.ts';
import type { MiddleRange } from './middleRange.ts';

/**
 * The range that holds 8 of 10 results when the logarithm of money is normal.
 *
 * median·exp(∓Φ⁻¹(0.9)·σ·√years).
 *
 * @param median in any unit of money, at least 0; @param volatility σ, yearly, at least 0; @param years at
 *   least 0.
 * @throws ModelInputError outside these ranges.
 * @verified golden/realityGapRanges.json: quantiles of scipy.stats.lognorm.
 * @example
 * logNormalRange({ median: 100, volatility: 0, years: 3 }) // { lower: 100, upper: 100 }
 */
export function logNormalRange({
  median,
  volatility,
  years,
}: {
  readonly median: number;
  readonly volatility: number;
  readonly years: number;
}): MiddleRange {
  requireInput(median >= 0, 'logNormalRange', 'median ≥ 0', median);
  requireInput(volatility >= 0, 'logNormalRange', 'volatility ≥ 0', volatility);
  requireInput(years >= 0, 'logNormalRange', 'years ≥ 0', years);
  const spread = MIDDLE_EIGHTY * volatility * Math.sqrt(years);
  return { lower: median * Math.exp(-spread), upper: median * Math.exp(spread) };
}
