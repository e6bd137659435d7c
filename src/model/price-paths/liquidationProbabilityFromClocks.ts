import type { Estimate } from '../conventions/quantities.ts';
import { meanHitProbability } from '../leverage/firstPassage.kernel.ts';
import { logBarrier } from '../leverage/logBarrier.ts';
import type { IsolatedPosition } from '../leverage/position.ts';
import { tableError } from './clockErrors.ts';
import { clockMean } from './clockMean.ts';
import {
  type ClockMethod,
  type ClockNodes,
  type ClockQuestion,
  clockMethod,
  clockNodes,
} from './clockNodes.ts';

/** Whether a position on these clocks is liquidated before the holding time is over. */
export type ClockPosition = ClockQuestion & IsolatedPosition;

/**
 * The chance that changing volatility liquidates a position within the holding time.
 *
 * P = E_V[P(liquidation | V)], V = σ²/8760·C: given the variance the price runs through, its logarithm is a
 * Brownian motion with drift −V/2, continuously watched.
 *
 * @param question clocks or a table, whole hours, leverage ≥ 1, side, maintenance margin in [0, 1).
 * @returns exactly 1 if 1/L ≤ m, exactly 0 for 1× long, else a value with its standard error.
 * @throws ModelInputError for hours that were not simulated, and outside the ranges of a position.
 * @verified liquidationProbabilityFromClocks.golden.test.ts: 100 rows of a separate simulation, quadrature
 *   for 1 hour; an hour-by-hour simulation of the price.
 * @example
 * liquidationProbabilityFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverage: 1, side: 'long', maintenanceMargin: 0.005 }).value // 0
 */
export function liquidationProbabilityFromClocks(question: ClockPosition): Estimate<ClockMethod> {
  return liquidationProbabilityOfNodes(clockNodes(question), question);
}

/** {@link liquidationProbabilityFromClocks} for clocks already scaled, so that a curve scales them once. */
export function liquidationProbabilityOfNodes(
  nodes: ClockNodes,
  question: ClockPosition,
): Estimate<ClockMethod> {
  const barrier = logBarrier(question);
  if (barrier.status === 'immediate') return { value: 1, standardError: 0, method: { kind: 'immediate' } };
  if (barrier.status === 'never') return { value: 0, standardError: 0, method: { kind: 'never' } };
  const mean = clockMean(nodes, (rootVariances, weights) =>
    meanHitProbability(barrier.logBarrier, rootVariances, weights),
  );
  const { clocks, hours } = question;
  return {
    value: Math.min(1, mean.value),
    standardError:
      clocks.kind === 'table'
        ? tableError(clocks, hours, Math.abs(barrier.logBarrier) / nodes.hourlyVolatility)
        : (mean.standardError ?? 0),
    method: clockMethod(clocks),
  };
}
