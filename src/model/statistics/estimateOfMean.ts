import type { Estimate } from '../conventions/quantities.ts';
import { mean } from './mean.ts';
import { standardErrorOfMean } from './standardErrorOfMean.ts';

/**
 * The average of independent draws together with its standard error.
 *
 * x̄ and s/√n.
 *
 * @param values at least two finite numbers.
 * @param method how they were drawn, as a tag with its numbers.
 * @throws ModelInputError for fewer than two values.
 * @verified test/model/statistics/statistics.test.ts.
 * @example
 * estimateOfMean([1, 3], 'drawn') // { value: 2, standardError: 1, method: 'drawn' }
 */
export function estimateOfMean<Method>(values: ArrayLike<number>, method: Method): Estimate<Method> {
  return { value: mean(values), standardError: standardErrorOfMean(values), method };
}
