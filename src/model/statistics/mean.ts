import { requireInput } from '../conventions/modelInputError.ts';

/**
 * The average of a sample.
 *
 * x̄ = Σx/n, with a second pass over the deviations that removes the rounding of the first sum.
 *
 * @param values at least one finite number.
 * @throws ModelInputError for an empty sample or a value that is not finite.
 * @verified test/model/statistics/statistics.test.ts: samples with known sums, offset 1e9.
 * @example
 * mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
  requireInput(values.length > 0, 'mean', 'at least one value', values.length);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const rough = sum / values.length;
  requireInput(Number.isFinite(rough), 'mean', 'finite values', rough);
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += values[i]! - rough;
  return rough + rest / values.length;
}
