import { requireInput } from '../conventions/modelInputError.ts';

/**
 * The place in a sorted list that stands at a share of it, counted from 0: no value is made up between two.
 *
 * round(p·n) − 1, at least 0.
 *
 * @param share in [0, 1]; @param count of the values, a whole number above 0.
 * @throws ModelInputError outside these ranges.
 * @verified test/model/statistics/ranges.test.ts: by hand; at most half a place from p·n − 1.
 * @example
 * nearestRank(0.5, 9) // 4
 */
export function nearestRank(share: number, count: number): number {
  requireInput(share >= 0 && share <= 1, 'nearestRank', 'a share in [0, 1]', share);
  requireInput(Number.isInteger(count) && count > 0, 'nearestRank', 'a count ≥ 1', count);
  return Math.max(0, Math.round(share * count) - 1);
}
