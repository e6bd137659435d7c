import { requireInput } from '../conventions/modelInputError.ts';

/**
 * The largest standard error that a share of so many independent cases can have: that of one half.
 *
 * ½/√n.
 *
 * @param trials n, at least 1.
 * @throws ModelInputError for fewer than 1.
 * @verified test/model/statistics/ranges.test.ts: standardErrorOfProportion at one half, and below it
 *   elsewhere.
 * @example
 * greatestErrorOfProportion(100) // 0.05
 */
export function greatestErrorOfProportion(trials: number): number {
  requireInput(trials >= 1, 'greatestErrorOfProportion', 'at least 1 case', trials);
  return 0.5 / Math.sqrt(trials);
}
