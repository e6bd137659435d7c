import { calibrationCurve } from './calibrationCurve.ts';

/**
 * The adaptive calibration error: ranges of equal count, each with the same weight, averaged over both
 * classes.
 *
 * (1/(K·R)) Σ_k Σ_r |observed(r, k) − forecast(r, k)| with K = 2 classes ("happened", "did not") and R
 * ranges; ranges left empty because there are fewer forecasts than ranges are not counted. The order of input
 * decides where ties are cut.
 *
 * @throws ModelInputError on malformed forecasts or unless ranges is a positive integer.
 * @see Nixon et al. 2019, arXiv 1904.01685, eq. 3.
 * @verified calibrationMetrics.json against a NumPy transcription of the definition.
 * @example
 * adaptiveCalibrationError([0.2, 0.8], [0, 1], 2) // 0.2
 */
export function adaptiveCalibrationError(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  ranges = 10,
): number {
  const complementForecasts = Float64Array.from(probabilities, forecast => 1 - forecast);
  const complementOutcomes = Uint8Array.from(outcomes, outcome => 1 - outcome);
  return (
    (meanGap(probabilities, outcomes, ranges) + meanGap(complementForecasts, complementOutcomes, ranges)) / 2
  );
}

function meanGap(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>, bins: number): number {
  const curve = calibrationCurve(forecasts, outcomes, { bins, strategy: 'quantile' });
  const gaps = curve.map(bin => Math.abs(bin.observedRate - bin.meanForecast));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
