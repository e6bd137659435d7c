import type { Estimate } from '../conventions/quantities.ts';
import type { Counts } from './requireCounts.ts';
import { standardErrorOfProportion } from './standardErrorOfProportion.ts';

/**
 * A chance counted in independent trials together with its standard error.
 *
 * p = successes/trials and √(p(1 − p)/n).
 *
 * @param counts successes from 0 to trials, at least one trial.
 * @param method how they were counted, as a tag with its numbers.
 * @throws ModelInputError for counts that cannot be.
 * @verified test/model/statistics/statistics.test.ts.
 * @example
 * estimateOfProportion({ successes: 10, trials: 100 }, 'counted') // { value: 0.1, standardError: 0.03, method: 'counted' }
 */
export function estimateOfProportion<Method>(counts: Counts, method: Method): Estimate<Method> {
  const standardError = standardErrorOfProportion(counts);
  return { value: counts.successes / counts.trials, standardError, method };
}
