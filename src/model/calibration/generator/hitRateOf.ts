import { logistic } from '../recalibration/logistic.ts';
import type { ForecasterDials } from './forecasterDials.ts';

/**
 * How often a call succeeds, as a function of the log-odds z ≥ 0 that it had before any change of the world.
 *
 * σ(z) unchanged; A + rho (σ(z) − A) with rho; σ(decay · z) with decay.
 *
 * @verified generator.golden.test.ts through the exact figures.
 * @example
 * hitRateOf({ accuracy: 0.8, kappa: 1 })(Math.log(3)) // 0.75
 */
export function hitRateOf({ accuracy, rho = 1, decay = 1 }: ForecasterDials): (logOdds: number) => number {
  if (rho === 1) return logOdds => logistic(decay * logOdds);
  return logOdds => accuracy + rho * (logistic(logOdds) - accuracy);
}
