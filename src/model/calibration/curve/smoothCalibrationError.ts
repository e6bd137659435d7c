import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import {
  groupedSmoothCalibrationError,
  type SmoothCalibrationError,
} from './groupedSmoothCalibrationError.ts';

/**
 * The smooth calibration error: smoothed with a bell that is reflected at 0 and 1, at the width that equals
 * the error.
 *
 * smECE_σ = ∫₀¹ |(1/n) Σ (p_i − y_i) K_σ(t, p_i)| dt with K the Gaussian of width σ reflected at both ends;
 * reported at the only σ* with smECE_σ* = σ* (smECE_σ falls as σ grows). The reflected bell is summed by its
 * cosine series, 1 + 2 Σ exp(−½(kπσ)²) cos(kπt) cos(kπp), and the integral taken exactly between the zeros of
 * the sum. Given a `bandwidth`, the error at that width. Errors below 1/1,024 are reported at bandwidth
 * 1/1,024, where they are at most that. More than 4,096 distinct forecasts are first gathered in 4,096 cells.
 *
 * @throws ModelInputError on malformed forecasts or a bandwidth outside [1/1024, 1].
 * @see Błasiok & Nakkiran 2023, arXiv 2309.12236, definitions 3 and 4.
 * @verified calibrationMetrics.json against the sum of images integrated on a grid (NumPy, to 1e-7); six
 *   printed digits of nine cases.
 * @example
 * smoothCalibrationError([0, 0, 1, 1, 1], [0, 0, 1, 1, 1]).value // 0
 */
export function smoothCalibrationError(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { bandwidth }: { bandwidth?: number } = {},
): SmoothCalibrationError {
  requireForecasts('smoothCalibrationError', probabilities, outcomes);
  return groupedSmoothCalibrationError(groupForecasts(probabilities, outcomes), bandwidth);
}
