import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How large the calibration error of a forecaster of given accuracy can be at all.
 *
 * Too sure everywhere: ECE = mean confidence − A ≤ 1 − A. Too timid everywhere: ≤ A − ½. Whatever is said: ≤
 * 1 − A/2, reached by saying 50 % on every winner and 100 % on every loser, since max(π − ½, 1 − π) is convex
 * in the true chance π. So an 80 % accurate model that is "50 % reliable" cannot mean 1 − ECE = 0.5 by being
 * too sure.
 *
 * @param accuracy in [½, 1].
 * @throws ModelInputError outside this range.
 * @verified facts.test.ts: approached as kappa grows or vanishes, never passed.
 * @example
 * calibrationErrorLimits(0.75) // { overconfident: 0.25, timid: 0.25, any: 0.625 }
 */
export function calibrationErrorLimits(accuracy: number): {
  overconfident: number;
  timid: number;
  any: number;
} {
  requireInput(accuracy >= 0.5 && accuracy <= 1, 'calibrationErrorLimits', 'an accuracy in [½, 1]', accuracy);
  return { overconfident: 1 - accuracy, timid: accuracy - 0.5, any: 1 - accuracy / 2 };
}
