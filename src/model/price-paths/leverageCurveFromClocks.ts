import type { Estimate, Multiple } from '../conventions/quantities.ts';
import type { IsolatedPosition } from '../leverage/position.ts';
import { type ClockMethod, type ClockQuestion, clockNodes } from './clockNodes.ts';
import { liquidationProbabilityOfNodes } from './liquidationProbabilityFromClocks.ts';

export interface LeverageCurveQuestion extends ClockQuestion, Omit<IsolatedPosition, 'leverage'> {
  readonly leverages: readonly Multiple[];
}

export interface LeverageCurvePoint {
  readonly leverage: Multiple;
  readonly probability: Estimate<ClockMethod>;
}

/**
 * The chance of liquidation at many leverages, on the same clocks: the curve is smooth and rises with
 * leverage.
 *
 * @param question as for liquidationProbabilityFromClocks, with a list of leverages, each at least 1.
 * @returns one point per leverage, with its own standard error.
 * @throws ModelInputError outside these ranges.
 * @verified liquidationProbabilityFromClocks.test.ts: equals the single answers; monotone.
 * @example
 * leverageCurveFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverages: [200], side: 'long', maintenanceMargin: 0.005 })[0].probability.value // 1
 */
export function leverageCurveFromClocks({
  leverages,
  ...question
}: LeverageCurveQuestion): LeverageCurvePoint[] {
  const nodes = clockNodes(question);
  return leverages.map(leverage => ({
    leverage,
    probability: liquidationProbabilityOfNodes(nodes, { ...question, leverage }),
  }));
}
