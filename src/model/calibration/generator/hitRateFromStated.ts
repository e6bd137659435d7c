import { requireInput } from '../../conventions/modelInputError.ts';
import { logOdds } from '../recalibration/logOdds.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { integrateOverLogOdds } from './integrateOverLogOdds.ts';
import { requireDials } from './requireDials.ts';

/**
 * "When it says 90 % sure or more, how often is it right?" — exactly, all these calls taken together.
 *
 * E[h(z); kappa z ≥ logit(c)] / P(kappa z ≥ logit(c)). Where hits rise with confidence this is at least the accuracy, at
 * every level: a theorem about the group, which says nothing of the calls that state exactly c.
 *
 * @param stated the lowest stated confidence, in [½, 1).
 * @returns in (0, 1]; 1 where the group is so rare that no weight is left.
 * @throws ModelInputError outside this range or on impossible dials.
 * @verified calibrationMoney.golden.test.ts: SciPy’s quad over the beta density; the accuracy at ½.
 * @example
 * hitRateFromStated(0.75, { accuracy: 0.75, kappa: 1 }) // 0.875
 */
export function hitRateFromStated(stated: number, dials: ForecasterDials): number {
  requireDials('hitRateFromStated', dials);
  requireInput(stated >= 0.5 && stated < 1, 'hitRateFromStated', 'a stated confidence in [½, 1)', stated);
  const hitRateAt = hitRateOf(dials);
  let share = 0;
  let hits = 0;
  integrateOverLogOdds(
    { alpha: alphaForAccuracy(dials.accuracy), from: logOdds(stated) / dials.kappa },
    (trueLogOdds, weight) => {
      share += weight;
      hits += weight * hitRateAt(trueLogOdds);
    },
  );
  return share > 0 ? hits / share : 1;
}
