import { requireInput } from '../../conventions/modelInputError.ts';
import type { CalibrationBin } from './calibrationCurve.ts';

/**
 * The average distance between what was said and what happened, bin by bin, weighted by how often it was
 * said.
 *
 * Σ (n_m/n) |observedRate_m − meanForecast_m|. It depends on the bins, is above 0 on a perfectly honest
 * model, and is not a proper score: always saying the base rate gives 0.
 *
 * @throws ModelInputError on an empty list of bins.
 * @see Naeini, Cooper & Hauskrecht 2015, AAAI; Guo et al. 2017, arXiv 1706.04599, eq. 3.
 * @verified calibrationMetrics.json, equal width with both edge rules and equal count.
 * @example
 * expectedCalibrationError(calibrationCurve([0.99, 0.99, 0.99, 0.99], [1, 1, 1, 0])) // 0.24
 */
export function expectedCalibrationError(
  curve: readonly Pick<CalibrationBin, 'count' | 'meanForecast' | 'observedRate'>[],
): number {
  requireInput(curve.length > 0, 'expectedCalibrationError', 'at least one bin', curve.length);
  let total = 0;
  let weighted = 0;
  for (const bin of curve) {
    total += bin.count;
    weighted += bin.count * Math.abs(bin.observedRate - bin.meanForecast);
  }
  return weighted / total;
}
