import { logistic } from '../recalibration/logistic.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { integrateOverLogOdds } from './integrateOverLogOdds.ts';
import { requireDials } from './requireDials.ts';

/**
 * The best temperature for a forecaster, or that it grows without bound because nothing stated is real any
 * more.
 */
export type ExactTemperature =
  | { readonly kind: 'value'; readonly temperature: number }
  | { readonly kind: 'unbounded' };

/**
 * The temperature that infinitely many forecasts of a two-dial forecaster would be fitted with.
 *
 * The T = 1/β with E[x (σ(βx) − h)] = 0, x = kappa · z. Without a change of the world it is kappa itself;
 * with decay kappa/decay; with rho it is what a single number can still mend.
 *
 * @throws ModelInputError on impossible dials.
 * @verified generator.golden.test.ts: 1.513 at rho = ½ and 2.137 at rho = 0 (accuracy 0.8); kappa at rho = 1.
 * @example
 * exactTemperature({ accuracy: 0.8, kappa: 2 }) // { kind: 'value', temperature: 2 }
 */
export function exactTemperature(dials: ForecasterDials): ExactTemperature {
  requireDials('exactTemperature', dials);
  const alpha = alphaForAccuracy(dials.accuracy);
  const hitRateAt = hitRateOf(dials);
  const scoreAt = (slope: number) => {
    let score = 0;
    integrateOverLogOdds({ alpha }, (logOdds, weight) => {
      score += weight * logOdds * (logistic(slope * dials.kappa * logOdds) - hitRateAt(logOdds));
    });
    return score;
  };
  if (scoreAt(0) >= 0) return { kind: 'unbounded' };
  let low = 0;
  // No world makes hits rise more steeply than at first, so no temperature lies below kappa.
  let high = 1 / dials.kappa;
  for (let step = 0; step < 60 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (scoreAt(middle) < 0) low = middle;
    else high = middle;
  }
  return { kind: 'value', temperature: 2 / (low + high) };
}
