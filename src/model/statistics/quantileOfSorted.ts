import { requireInput } from '../conventions/modelInputError.ts';

/**
 * The value below which a given share of an ascending sample lies.
 *
 * Linear interpolation between order statistics at position (n − 1)·p, counted from 0 (type 7 of Hyndman and
 * Fan, the convention of R, NumPy and spreadsheets): p = 0 gives the smallest, p = 1 the greatest value.
 *
 * @param sorted at least one number, ascending; not checked.
 * @param probability in [0, 1].
 * @throws ModelInputError for an empty sample or a probability outside [0, 1].
 * @see Hyndman, Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
 * @verified test/model/statistics/statistics.test.ts: values computed by hand, ends, single value.
 * @example
 * quantileOfSorted([1, 2, 4, 8], 0.5) // 3
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  requireInput(sorted.length > 0, 'quantileOfSorted', 'at least one value', sorted.length);
  requireInput(
    probability >= 0 && probability <= 1,
    'quantileOfSorted',
    'a probability in [0, 1]',
    probability,
  );
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const share = position - below;
  return share === 0 ? lower : lower + share * (sorted[below + 1]! - lower);
}
