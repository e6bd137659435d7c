import type { Estimate } from '../conventions/quantities.ts';
import { touchedThenBeyond } from '../leverage/firstPassage.kernel.ts';
import { logBarrier } from '../leverage/logBarrier.ts';
import { tableError } from './clockErrors.ts';
import { clockMean } from './clockMean.ts';
import { type ClockMethod, clockMethod, clockNodes } from './clockNodes.ts';
import type { ClockPosition } from './liquidationProbabilityFromClocks.ts';

/**
 * The chance that changing volatility wipes a position out although the price ends on the side that was bet on.
 *
 * The mean over the clocks of rightAndWipedOutGivenVariance: exact given the clock. A part of
 * {@link liquidationProbabilityFromClocks}.
 *
 * @param question as for liquidationProbabilityFromClocks.
 * @returns exactly 0 if 1/L ≤ m (nothing was held) and for 1× long; else a value with its standard error, for a
 *   table a bound: half that of a touch at twice the distance.
 * @throws ModelInputError for hours that were not simulated, and outside the ranges of a position.
 * @verified rightAndWipedOutFromClocks.test.ts: an hour-by-hour simulation of the price.
 * @example
 * rightAndWipedOutFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverage: 1, side: 'long', maintenanceMargin: 0.005 }).value // 0
 */
export function rightAndWipedOutFromClocks(question: ClockPosition): Estimate<ClockMethod> {
  const nodes = clockNodes(question);
  const barrier = logBarrier(question);
  if (barrier.status !== 'ok') {
    const kind = barrier.status === 'never' ? 'never' : 'immediate';
    return { value: 0, standardError: 0, method: { kind } };
  }
  const distance = Math.abs(barrier.logBarrier);
  const half = question.side === 'long' ? -0.5 : 0.5;
  const mean = clockMean(nodes, (rootVariances, weights) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const root = rootVariances[i]!;
      sum += weights[i]! * touchedThenBeyond(distance / root, 0, half * root, -barrier.logBarrier);
    }
    return sum;
  });
  const { clocks, hours } = question;
  return {
    value: mean.value,
    standardError:
      clocks.kind === 'table'
        ? tableError(clocks, hours, (2 * distance) / nodes.hourlyVolatility) / 2
        : (mean.standardError ?? 0),
    method: clockMethod(clocks),
  };
}
