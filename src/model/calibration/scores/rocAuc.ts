import { groupForecasts } from '../forecasts/groupForecasts.ts';
import type { Measured } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { groupedRocAuc } from './groupedRocAuc.ts';

/**
 * How well forecasts rank: the chance that a case that happened was given more than one that did not.
 *
 * P(p⁺ > p⁻) + ½ P(p⁺ = p⁻). Unchanged by any increasing change of the forecasts, so it says nothing on
 * calibration. Undefined if only one of the two outcomes happened.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Hanley & McNeil 1982, Radiology 143(1).
 * @verified calibrationMetrics.json against scikit-learn 1.2 `roc_auc_score`.
 * @example
 * rocAuc([0.1, 0.4, 0.4, 0.8], [0, 0, 1, 1]) // { kind: 'value', value: 0.875 }
 */
export function rocAuc(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): Measured {
  requireForecasts('rocAuc', probabilities, outcomes);
  return groupedRocAuc(groupForecasts(probabilities, outcomes));
}
