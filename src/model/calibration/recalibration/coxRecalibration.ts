import { fitPlatt, type PlattFit } from './fitPlatt.ts';

/**
 * Cox's recalibration: how much of the stated log-odds is real (slope), and which way the model leans
 * (intercept).
 *
 * logit P(y = 1) = intercept + slope · logit p by maximum likelihood. slope < 1: too sure; slope > 1: too
 * timid; intercept ≠ 0: leaning to "yes" (negative) or "no" (positive). separable and undefined as for plain
 * Platt scaling.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Cox 1958, Biometrika 45(3/4).
 * @verified calibrationMetrics.json against 40-digit mpmath roots.
 * @example
 * coxRecalibration([0.5, 0.5], [0, 1]) // { status: 'undefined', reason: 'noSpread' }
 */
export function coxRecalibration(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): PlattFit {
  return fitPlatt(probabilities, outcomes, { targets: 'plain' });
}
