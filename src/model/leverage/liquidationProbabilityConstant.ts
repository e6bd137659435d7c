import type { Probability } from '../conventions/quantities.ts';
import { type ConstantVolatilityScenario, reachesBarrier, scaledPassage } from './constantVolatility.ts';
import { hitProbability } from './firstPassage.kernel.ts';

/**
 * The chance that a position is liquidated within the holding time if volatility never changes.
 *
 * With b the log barrier and ν = μ − σ²/2, long: Φ((b − νT)/σ√T) + exp(2νb/σ²)·Φ((b + νT)/σ√T); short: (b, ν)
 * become (−b, −ν). The price is watched continuously. Exponents are added before anything is exponentiated,
 * so no input overflows.
 *
 * @param scenario σ ≥ 0, any μ, T ≥ 0, L ≥ 1, 0 ≤ m < 1, all finite.
 * @returns a probability; σ → 0 or T → 0 gives 0, or 1 if the drift alone reaches the barrier; 1× long gives
 *   0, 1/L ≤ m gives 1.
 * @throws ModelInputError outside these ranges.
 * @see Harrison, Brownian Motion and Stochastic Flow Systems (1985), chapter 1.
 * @verified golden/leverage.json: mpmath to 1e-12 of its own size, down to 1e-300; QuantLib one-touch; the
 *   printed G cases.
 * @example
 * liquidationProbabilityConstant({ annualVolatility: 0.5, annualDrift: 0, horizonYears: 1 / 365, leverage: 20, side: 'long', maintenanceMargin: 0.005 }) // 0.07879426616533826
 */
export function liquidationProbabilityConstant(scenario: ConstantVolatilityScenario): Probability {
  const passage = scaledPassage(scenario, 'liquidationProbabilityConstant');
  switch (passage.kind) {
    case 'immediate':
      return 1;
    case 'straight-line':
      return reachesBarrier(passage) ? 1 : 0;
    case 'random':
      if (passage.distance === Number.POSITIVE_INFINITY) return 0;
      return hitProbability(passage.distance, passage.drift, passage.logReflection);
    default:
      return passage satisfies never;
  }
}
