import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { EvidencePerForecast } from './spiegelhalterPower.ts';

/**
 * How strongly each forecast of a sample speaks against honesty on average, for the question "how many
 * more?".
 *
 * signal = mean of X = (y − p)(1 − 2p) over √v, v = mean of V = (1 − 2p)² p(1 − p); varianceRatio = variance
 * of X − signal V/(2√v) over v, which allows for the chance in the denominator of z (delta method). Both 0 if
 * no forecast carries evidence.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @verified forecastMetrics.test.ts: √n · signal is Spiegelhalter's z.
 * @example
 * evidencePerForecast([0.5], [1]) // { signal: 0, varianceRatio: 0 }
 */
export function evidencePerForecast(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): EvidencePerForecast {
  requireForecasts('evidencePerForecast', probabilities, outcomes);
  const size = probabilities.length;
  const excess = new Float64Array(size);
  const honestVariance = new Float64Array(size);
  let sum = 0;
  let honestSum = 0;
  for (let i = 0; i < size; i++) {
    const forecast = probabilities[i]!;
    const slope = 1 - 2 * forecast;
    excess[i] = (outcomes[i]! - forecast) * slope;
    honestVariance[i] = slope * slope * forecast * (1 - forecast);
    sum += excess[i]!;
    honestSum += honestVariance[i]!;
  }
  if (honestSum === 0) return { signal: 0, varianceRatio: 0 };
  let spread = 0;
  for (let i = 0; i < size; i++) {
    const influence = excess[i]! - (sum * (1 + honestVariance[i]! / (honestSum / size))) / (2 * size);
    // The mean of X − mean(X) V/(2 mean(V)) is mean(X)/2; both halves are taken off here.
    spread += influence * influence;
  }
  return { signal: sum / Math.sqrt(size * honestSum), varianceRatio: spread / honestSum };
}
