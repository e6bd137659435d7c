import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { groupedTemperature, type TemperatureFit } from './groupedTemperature.ts';

/**
 * The temperature that makes the forecasts as honest as one number can: p becomes σ(z/T), z = ln(p/(1 − p)).
 *
 * The T > 0 of least log loss. T > 1: the model was too sure; T < 1: too timid. Calls and ranking do not
 * change. separable: every forecast was on the right side, so T → 0. boundary: the calls are no better than
 * chance in log-odds, so T → ∞ and every forecast becomes ½. undefined: a forecast of 0 or 1, or all
 * forecasts at ½.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Guo et al. 2017, arXiv 1706.04599, section 4.2.
 * @verified calibrationMetrics.json against 40-digit mpmath roots; T of the overconfident sample case
 *   2.095416771.
 * @example
 * fitTemperature([0.9, 0.8], [1, 1]).status // 'separable'
 */
export function fitTemperature(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): TemperatureFit {
  requireForecasts('fitTemperature', probabilities, outcomes);
  return groupedTemperature(groupForecasts(probabilities, outcomes));
}
