import { requireInput } from '../conventions/modelInputError.ts';
import type { Estimate } from '../conventions/quantities.ts';

/**
 * The value in the middle of independent draws together with its standard error.
 *
 * Of an even number the mean of the two in the middle. The error is half the distance of the order statistics √n/2 places
 * below and above the middle, rounded outward: so many values lie below the true median, give or take one standard
 * deviation, whatever the distribution. 0 where these two are equal.
 *
 * @param values at least one finite number; not changed.
 * @param method how they were drawn, as a tag with its numbers.
 * @throws ModelInputError for no values.
 * @see David & Nagaraja 2003, Order Statistics, section 7.1.
 * @verified estimateOfMedian.test.ts: coverage of the true median by two errors, 2,000 samples of three laws.
 * @example
 * estimateOfMedian([4, 1, 3], 'drawn') // { value: 3, standardError: 1.5, method: 'drawn' }
 */
export function estimateOfMedian<Method>(values: ArrayLike<number>, method: Method): Estimate<Method> {
  const count = values.length;
  requireInput(count > 0, 'estimateOfMedian', 'at least one value', count);
  const sorted = Float64Array.from(values).sort();
  const middle = (count - 1) / 2;
  const reach = Math.sqrt(count) / 2;
  const low = sorted[Math.max(0, Math.floor(middle - reach))]!;
  const high = sorted[Math.min(count - 1, Math.ceil(middle + reach))]!;
  return {
    value: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
    standardError: (high - low) / 2,
    method,
  };
}
