import { quantileOfSorted } from './quantileOfSorted.ts';

/**
 * The value below which a given share of a sample lies; the sample is left as it is.
 *
 * Sorts a copy and interpolates linearly at position (n − 1)·p (type 7), see {@link quantileOfSorted}.
 *
 * @param values at least one number, in any order.
 * @param probability in [0, 1].
 * @throws ModelInputError for an empty sample or a probability outside [0, 1].
 * @verified test/model/statistics/statistics.test.ts.
 * @example
 * quantile([8, 1, 4, 2], 0.25) // 1.75
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), probability);
}
