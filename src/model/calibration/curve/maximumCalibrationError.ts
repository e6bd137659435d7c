import { requireInput } from '../../conventions/modelInputError.ts';
import type { CalibrationBin } from './calibrationCurve.ts';

/**
 * The largest distance between what was said and what happened in any bin that holds forecasts.
 *
 * max over m of |observedRate_m − meanForecast_m|. One forecast alone in a bin can set it.
 *
 * @throws ModelInputError on an empty list of bins.
 * @see Naeini, Cooper & Hauskrecht 2015, AAAI.
 * @verified calibrationMetrics.json.
 * @example
 * maximumCalibrationError(calibrationCurve([0.2, 0.9], [0, 0])) // 0.9
 */
export function maximumCalibrationError(curve: readonly CalibrationBin[]): number {
  requireInput(curve.length > 0, 'maximumCalibrationError', 'at least one bin', curve.length);
  let largest = 0;
  for (const bin of curve) largest = Math.max(largest, Math.abs(bin.observedRate - bin.meanForecast));
  return largest;
}
