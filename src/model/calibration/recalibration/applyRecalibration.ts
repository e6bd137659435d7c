import { requireInput } from '../../conventions/modelInputError.ts';
import { logistic } from './logistic.ts';
import { logOdds } from './logOdds.ts';
import type { RecalibrationMap } from './recalibrationMap.ts';

/**
 * What should be said instead of each forecast, by a fitted curve.
 *
 * Forecasts of 0 and 1 stay 0 and 1 under a temperature, Platt or beta curve with positive slopes.
 *
 * @throws ModelInputError on a probability outside [0, 1].
 * @verified metrics.golden.test.ts against scikit-learn 1.2 (isotonic) and direct formulas.
 * @example
 * applyRecalibration({ kind: 'temperature', slope: 0.5 }, [0.9])[0] // 0.75
 */
export function applyRecalibration(map: RecalibrationMap, probabilities: ArrayLike<number>): Float64Array {
  const recalibrated = recalibrator(map);
  return Float64Array.from(probabilities, forecast => {
    requireInput(forecast >= 0 && forecast <= 1, 'applyRecalibration', 'probabilities in [0, 1]', forecast);
    return recalibrated(forecast);
  });
}

function recalibrator(map: RecalibrationMap): (forecast: number) => number {
  switch (map.kind) {
    case 'temperature':
      return forecast => logistic(scaled(map.slope, logOdds(forecast)));
    case 'platt':
      return forecast => logistic(scaled(map.slope, logOdds(forecast)) + map.intercept);
    case 'beta':
      return forecast =>
        logistic(scaled(map.a, Math.log(forecast)) - scaled(map.b, Math.log1p(-forecast)) + map.c);
    case 'isotonic':
      return forecast => interpolated(map.forecasts, map.values, forecast);
    default:
      return map satisfies never;
  }
}

/** slope · x with 0 · ∞ = 0: a slope of 0 ignores what was said. */
function scaled(slope: number, x: number): number {
  return slope === 0 ? 0 : slope * x;
}

function interpolated(positions: Float64Array, values: Float64Array, at: number): number {
  const last = positions.length - 1;
  if (at <= positions[0]!) return values[0]!;
  if (at >= positions[last]!) return values[last]!;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= at) low = middle;
    else high = middle;
  }
  const share = (at - positions[low]!) / (positions[high]! - positions[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}
