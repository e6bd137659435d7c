import type { Fraction } from '../conventions/quantities.ts';
import { type ConstantVolatilityScenario, reachesBarrier, scaledPassage } from './constantVolatility.ts';
import { logBreakEven } from './logBreakEven.ts';
import { CERTAINLY, type Outcomes, outcomesOf } from './outcomes.ts';

/**
 * The chances to be wiped out, to end with less and to end with more if volatility never changes.
 *
 * Wiped out as in {@link liquidationProbabilityConstant}; more (long) = Φ((νT − k)/σ√T) − exp(2νb/σ²)·Φ((2b −
 * k + νT)/σ√T) with k the log break-even price of {@link logBreakEven}; less is what remains.
 *
 * @param scenario σ ≥ 0, any μ, T ≥ 0, L ≥ 1, 0 ≤ m < 1 and feePerTrade in [0, 1), all finite.
 * @returns three chances that add up to 1 within 3e-16. To end exactly even counts as less.
 * @throws ModelInputError outside these ranges.
 * @see Karatzas, Shreve, Brownian Motion and Stochastic Calculus, 2.8.A (joint law of end and minimum) with
 *   Girsanov.
 * @verified golden/leverage.json (mpmath); test/model/leverage/outcomes.test.ts: simulated ends and minima.
 * @example
 * outcomesConstant({ annualVolatility: 0.5, annualDrift: 0, horizonYears: 1 / 365, leverage: 20, side: 'long', maintenanceMargin: 0.005, feePerTrade: 0.0005 }).endedWithMore // 0.4793705476214294
 */
export function outcomesConstant(
  scenario: ConstantVolatilityScenario & { readonly feePerTrade: Fraction },
): Outcomes {
  const breakEven = Math.abs(logBreakEven(scenario));
  const passage = scaledPassage(scenario, 'outcomesConstant');
  switch (passage.kind) {
    case 'immediate':
      return CERTAINLY.wipedOut;
    case 'straight-line':
      if (reachesBarrier(passage)) return CERTAINLY.wipedOut;
      return passage.logMoveAway > breakEven ? CERTAINLY.endedWithMore : CERTAINLY.endedWithLess;
    case 'random':
      return outcomesOf(
        passage.distance,
        breakEven / passage.standardDeviation,
        passage.drift,
        passage.logReflection,
      );
    default:
      return passage satisfies never;
  }
}
