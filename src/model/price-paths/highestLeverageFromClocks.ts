import { requireInput } from '../conventions/modelInputError.ts';
import type { Multiple, Probability } from '../conventions/quantities.ts';
import { type HighestLeverage, highestLeverageWithin } from '../leverage/highestLeverageWithin.ts';
import type { IsolatedPosition } from '../leverage/position.ts';
import { type ClockQuestion, clockNodes } from './clockNodes.ts';
import { liquidationProbabilityOfNodes } from './liquidationProbabilityFromClocks.ts';

export interface HighestLeverageQuestion extends ClockQuestion, Omit<IsolatedPosition, 'leverage'> {
  /** The chance of liquidation that is still accepted, in (0, 1). */
  readonly target: Probability;
  /** The highest leverage of interest, above 1. */
  readonly limit: Multiple;
}

/**
 * The highest leverage whose chance of liquidation within the holding time stays at or below a target.
 *
 * Bisection between 1 and the limit; on the same clocks the chance rises with leverage.
 *
 * @param question target in (0, 1), limit above 1, else as for liquidationProbabilityFromClocks.
 * @returns ok with the leverage; atLimit if even the limit stays within the target; none if even 1× exceeds
 *   it (a short without borrowing can still be liquidated).
 * @throws ModelInputError outside these ranges.
 * @verified liquidationProbabilityFromClocks.test.ts: asking back gives the target.
 * @example
 * highestLeverageFromClocks({ clocks: simulateClockTable({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), maximumHours: 1, replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 1, side: 'long', maintenanceMargin: 0.005, target: 0.999, limit: 20 }) // { status: 'atLimit', leverage: 20 }
 */
export function highestLeverageFromClocks({
  target,
  limit,
  ...question
}: HighestLeverageQuestion): HighestLeverage {
  requireInput(target > 0 && target < 1, 'highestLeverageFromClocks', 'a target in (0, 1)', target);
  const nodes = clockNodes(question);
  return highestLeverageWithin({
    targetProbability: target,
    lowest: 1,
    highest: limit,
    probabilityAt: leverage => liquidationProbabilityOfNodes(nodes, { ...question, leverage }).value,
  });
}
