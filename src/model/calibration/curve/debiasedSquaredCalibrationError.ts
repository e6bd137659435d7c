import type { Measured } from '../forecasts/measured.ts';
import type { CalibrationBin } from './calibrationCurve.ts';
import { squaredCalibrationError } from './squaredCalibrationError.ts';

/**
 * The squared calibration error without the part that chance alone puts there; below zero when a model looks
 * honest.
 *
 * Σ (n_m/n) [(ȳ_m − p̄_m)² − ȳ_m(1 − ȳ_m)/(n_m − 1)]. Undefined as soon as a bin holds a single forecast.
 *
 * @throws ModelInputError on an empty list of bins.
 * @see Bröcker 2012, Climate Dynamics 39; Ferro & Fricker 2012, QJRMS 138; Kumar, Liang & Ma 2019, arXiv
 *   1909.10155.
 * @verified calibrationMetrics.json; facts.test.ts: unbiased over all outcomes of small bins.
 * @example
 * debiasedSquaredCalibrationError(calibrationCurve([0.5, 0.5], [1, 0])) // { kind: 'value', value: -0.25 }
 */
export function debiasedSquaredCalibrationError(curve: readonly CalibrationBin[]): Measured {
  const plugIn = squaredCalibrationError(curve);
  if (curve.some(bin => bin.count < 2)) return { kind: 'undefined', reason: 'tooFew' };
  let total = 0;
  let bias = 0;
  for (const bin of curve) {
    total += bin.count;
    bias += (bin.count * bin.observedRate * (1 - bin.observedRate)) / (bin.count - 1);
  }
  return { kind: 'value', value: plugIn - bias / total };
}
