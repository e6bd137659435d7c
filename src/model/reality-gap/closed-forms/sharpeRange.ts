import { requireInput } from '../../conventions/modelInputError.ts';
import { MIDDLE_EIGHTY } from '../../normal-distribution/middleEighty.ts';
import type { MiddleRange } from './middleRange.ts';

/**
 * The range that holds 8 of 10 measured yearly Sharpe ratios when the true one is given.
 *
 * SR ∓ Φ⁻¹(0.9)/√years: the error of a ratio near zero; the term SR²/2 of a day's ratio is left out.
 *
 * @param annualSharpe the true ratio; @param years of returns, above 0.
 * @throws ModelInputError unless years are above 0.
 * @see Lo (2002).
 * @verified golden/realityGapRanges.json: quantiles of scipy.stats.norm.
 * @example
 * sharpeRange(1, 4).lower // 0.3592242172276998
 */
export function sharpeRange(annualSharpe: number, years: number): MiddleRange {
  requireInput(years > 0, 'sharpeRange', 'years above 0', years);
  return {
    lower: annualSharpe - MIDDLE_EIGHTY / Math.sqrt(years),
    upper: annualSharpe + MIDDLE_EIGHTY / Math.sqrt(years),
  };
}
