import type { Fraction } from '../conventions/quantities.ts';
import { logBarrier } from '../leverage/logBarrier.ts';
import { logBreakEven } from '../leverage/logBreakEven.ts';
import { type StakesBack, stakesBackOf } from '../leverage/stakesBack.ts';
import { clockNodes } from './clockNodes.ts';
import type { ClockPosition } from './liquidationProbabilityFromClocks.ts';

/**
 * What comes back of a stake of 1 on average, under changing volatility, fees paid.
 *
 * The mean over the clocks of {@link stakesBackOf}: exact given the clock. Without fees the mean is 1 less what the exchange
 * keeps at liquidation, the maintenance margin: 1 − P·m·L·P_liq (optional stopping).
 *
 * @param question as for liquidationProbabilityFromClocks, with feePerTrade in [0, 1).
 * @returns means in stakes; nothing comes back where 1/L ≤ m.
 * @throws ModelInputError for hours that were not simulated, and outside the ranges of a position.
 * @verified stakesBackFromClocks.test.ts: optional stopping to 1e-12; an hour-by-hour simulation of the price.
 * @example
 * stakesBackFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverage: 200, side: 'long', maintenanceMargin: 0.005, feePerTrade: 0.0005 }).mean // 0
 */
export function stakesBackFromClocks(
  question: ClockPosition & { readonly feePerTrade: Fraction },
): StakesBack {
  const { rootVariances, weights } = clockNodes(question);
  const { status, logBarrier: barrier } = logBarrier(question);
  if (status === 'immediate') return { mean: 0, meanInWinners: 0, winners: 0 };
  const distance = status === 'never' ? Infinity : Math.abs(barrier);
  const breakEven = Math.abs(logBreakEven(question));
  const toward = question.side === 'long' ? -1 : 1;
  const sums = { mean: 0, meanInWinners: 0, winners: 0 };
  let total = 0;
  for (const [place, root] of rootVariances.entries()) {
    const back = stakesBackOf({
      ...question,
      distance: distance / root,
      threshold: breakEven / root,
      drift: (toward * root) / 2,
      logReflection: -toward * distance,
      standardDeviation: root,
    });
    const weight = weights[place]!;
    total += weight;
    sums.mean += weight * back.mean;
    sums.meanInWinners += weight * back.meanInWinners;
    sums.winners += weight * back.winners;
  }
  return {
    mean: sums.mean / total,
    meanInWinners: sums.meanInWinners / total,
    winners: sums.winners / total,
  };
}
