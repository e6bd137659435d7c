import { requireInput } from '../../conventions/modelInputError.ts';
import { logOdds } from '../recalibration/logOdds.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { requireDials } from './requireDials.ts';

/**
 * "When it says 90 % sure, how often is it right?" — exactly.
 *
 * A stated confidence c has true log-odds logit(c)/kappa; the hit rate there is σ of that, or what a change
 * of the world made of it.
 *
 * @param stated the stated confidence, in [½, 1).
 * @throws ModelInputError outside this range or on impossible dials.
 * @verified generator.golden.test.ts; sampled frequencies in sampling.test.ts.
 * @example
 * hitRateAtStated(0.9, { accuracy: 0.8, kappa: 2 }) // 0.75
 */
export function hitRateAtStated(stated: number, dials: ForecasterDials): number {
  requireDials('hitRateAtStated', dials);
  requireInput(stated >= 0.5 && stated < 1, 'hitRateAtStated', 'a stated confidence in [½, 1)', stated);
  return hitRateOf(dials)(logOdds(stated) / dials.kappa);
}
