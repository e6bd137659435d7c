import { requireInput } from '../conventions/modelInputError.ts';
import { variance } from './variance.ts';

/**
 * How far the average of independent draws typically lies from the true average.
 *
 * s/√n with s² the variance with ddof 1.
 *
 * @param values at least two finite numbers, independent of each other; overlapping windows of a price
 *   history are not, and would need more.
 * @throws ModelInputError for fewer than two values.
 * @verified test/model/statistics/statistics.test.ts: by hand, and the spread of many simulated means.
 * @example
 * standardErrorOfMean([1, 2, 6]) // 1.5275252316519468
 */
export function standardErrorOfMean(values: ArrayLike<number>): number {
  requireInput(values.length > 1, 'standardErrorOfMean', 'at least two values', values.length);
  return Math.sqrt(variance(values, { deltaDegreesOfFreedom: 1 }) / values.length);
}
