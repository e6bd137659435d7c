import type { Probability } from '../conventions/quantities.ts';
import { type ConstantVolatilityScenario, scaledPassage } from './constantVolatility.ts';
import { touchedThenBeyond } from './firstPassage.kernel.ts';

/**
 * The chance to be wiped out although the price ends on the side that was bet on, if volatility never changes.
 *
 * Long: e^(2νb/σ²)·Φ((2b + νT)/σ√T), ν = μ − σ²/2; short mirrors the signs of b and ν. A part of
 * {@link liquidationProbabilityConstant}; fees do not count, only whether the price ends beyond entry.
 *
 * @param scenario σ ≥ 0, any μ, T ≥ 0, L ≥ 1, 0 ≤ m < 1, all finite. Liquidated at once gives 0: nothing was
 *   held; so does a price that moves in a straight line.
 * @throws ModelInputError outside these ranges.
 * @see Karatzas, Shreve, Brownian Motion and Stochastic Calculus, 2.8.A with Girsanov.
 * @verified golden/rightAndWipedOut.json (mpmath); rightAndWipedOut.test.ts: simulated ends and minima.
 * @example
 * rightAndWipedOutConstant({ annualVolatility: 0.5, annualDrift: 0, horizonYears: 30 / 365, leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // 0.24777069523917933
 */
export function rightAndWipedOutConstant(scenario: ConstantVolatilityScenario): Probability {
  const passage = scaledPassage(scenario, 'rightAndWipedOutConstant');
  if (passage.kind !== 'random') return 0;
  return touchedThenBeyond(passage.distance, 0, passage.drift, passage.logReflection);
}
