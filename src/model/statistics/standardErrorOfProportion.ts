import { type Counts, requireCounts } from './requireCounts.ts';

/**
 * How far a share counted in independent trials typically lies from the true chance.
 *
 * √(p(1 − p)/n) with p = successes/trials. It is 0 when all or none succeeded, where {@link wilsonInterval}
 * says more.
 *
 * @param counts successes from 0 to trials, at least one trial.
 * @throws ModelInputError for counts that cannot be.
 * @verified test/model/statistics/statistics.test.ts: by hand, and as the standard error of zeros and ones.
 * @example
 * standardErrorOfProportion({ successes: 10, trials: 100 }) // 0.03
 */
export function standardErrorOfProportion(counts: Counts): number {
  requireCounts(counts, 'standardErrorOfProportion');
  const share = counts.successes / counts.trials;
  return Math.sqrt((share * (1 - share)) / counts.trials);
}
