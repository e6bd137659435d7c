import { requireInput } from '../../conventions/modelInputError.ts';
import { logOdds } from '../recalibration/logOdds.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { logOddsTail } from './logOddsTail.ts';
import { requireDials } from './requireDials.ts';

/**
 * "How often does it say 90 % sure or more?" — the share of its calls, exactly.
 *
 * P(|logit η| ≥ logit(c)/kappa) for η ~ Beta(α, α).
 *
 * @param stated the lowest stated confidence, in [½, 1).
 * @returns in [0, 1]; 0 where it is too small for a double.
 * @throws ModelInputError outside this range or on impossible dials.
 * @verified shareStatedFrom.test.ts: the uniform case by hand; Simpson’s rule over the beta density in log-odds.
 * @example
 * shareStatedFrom(0.75, { accuracy: 0.75, kappa: 1 }) // 0.5
 */
export function shareStatedFrom(stated: number, dials: ForecasterDials): number {
  requireDials('shareStatedFrom', dials);
  requireInput(stated >= 0.5 && stated < 1, 'shareStatedFrom', 'a stated confidence in [½, 1)', stated);
  return logOddsTail(logOdds(stated) / dials.kappa, alphaForAccuracy(dials.accuracy));
}
