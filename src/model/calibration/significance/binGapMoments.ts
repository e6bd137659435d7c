import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import { normalDensity } from '../../normal-distribution/normalDensity.ts';

/** Up to so many forecasts every count is summed; beyond, the normal law is as good. */
const MOST_SUMMED = 200;

/**
 * Mean and variance of |forecast − K/n| for a bin of n forecasts of which K come true, binomial with this rate.
 *
 * Summed over all counts up to 200, then folded normal: mean σ√(2/π)·e^(−μ²/2σ²) + μ(1 − 2Φ(−μ/σ)).
 *
 * @verified calibrationErrorInterval.test.ts: against the closed form for one forecast, and both ways at 200.
 * @example
 * binGapMoments(1, 0.5, 0.5).mean // 0.5
 */
export function binGapMoments(
  count: number,
  forecast: number,
  rate: number,
): { readonly mean: number; readonly variance: number } {
  const gap = forecast - rate;
  const square = gap * gap + (rate * (1 - rate)) / count;
  const mean =
    rate <= 0 || rate >= 1
      ? Math.abs(gap)
      : count <= MOST_SUMMED
        ? summedGap(count, forecast, rate)
        : foldedGap(gap, Math.sqrt((rate * (1 - rate)) / count));
  return { mean, variance: Math.max(0, square - mean * mean) };
}

function summedGap(count: number, forecast: number, rate: number): number {
  const odds = rate / (1 - rate);
  // Begun at the likeliest count, so that nothing underflows; weights are put in proportion at the end.
  const middle = Math.min(count, Math.floor((count + 1) * rate));
  let [mean, weights] = [0, 0];
  for (const direction of [1, -1]) {
    let weight = 1;
    for (let hits = middle; hits >= 0 && hits <= count; hits += direction) {
      if (direction === 1 || hits !== middle) {
        mean += weight * Math.abs(forecast - hits / count);
        weights += weight;
      }
      weight *= direction === 1 ? (odds * (count - hits)) / (hits + 1) : hits / (odds * (count - hits + 1));
    }
  }
  return mean / weights;
}

function foldedGap(gap: number, error: number): number {
  const z = gap / error;
  return 2 * error * normalDensity(z) + gap * (1 - 2 * normalCdf(-z));
}
