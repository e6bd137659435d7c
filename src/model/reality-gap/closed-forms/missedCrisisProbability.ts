import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The chance that a test never saw a crisis.
 *
 * e^(−ν·years) with ν crises a year that come independently: 36.8 % for one in three years and three years of
 * test.
 *
 * @param crisesPerYear ν ≥ 0; @param years ≥ 0.
 * @throws ModelInputError for negative input.
 * @verified golden/realityGapClosedForms.json.
 * @example
 * missedCrisisProbability(1, 0) // 1
 */
export function missedCrisisProbability(crisesPerYear: number, years: number): number {
  requireInput(crisesPerYear >= 0, 'missedCrisisProbability', 'crisesPerYear ≥ 0', crisesPerYear);
  requireInput(years >= 0, 'missedCrisisProbability', 'years ≥ 0', years);
  return Math.exp(-crisesPerYear * years);
}
