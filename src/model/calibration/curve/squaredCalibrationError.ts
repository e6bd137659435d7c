import { requireInput } from '../../conventions/modelInputError.ts';
import type { CalibrationBin } from './calibrationCurve.ts';

/**
 * The mean squared distance between what was said and what happened, bin by bin; biased upwards at small n.
 *
 * Σ (n_m/n) (observedRate_m − meanForecast_m)².
 *
 * @throws ModelInputError on an empty list of bins.
 * @see Kumar, Liang & Ma 2019, arXiv 1909.10155 (the plug-in estimator).
 * @verified calibrationMetrics.json.
 * @example
 * squaredCalibrationError(calibrationCurve([0.9, 0.9], [1, 0])) // 0.16
 */
export function squaredCalibrationError(curve: readonly CalibrationBin[]): number {
  requireInput(curve.length > 0, 'squaredCalibrationError', 'at least one bin', curve.length);
  let total = 0;
  let weighted = 0;
  for (const bin of curve) {
    total += bin.count;
    weighted += bin.count * (bin.observedRate - bin.meanForecast) ** 2;
  }
  return weighted / total;
}
