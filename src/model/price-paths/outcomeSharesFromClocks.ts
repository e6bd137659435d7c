import type { Estimate, Fraction } from '../conventions/quantities.ts';
import { logBarrier } from '../leverage/logBarrier.ts';
import { logBreakEven } from '../leverage/logBreakEven.ts';
import type { Outcomes } from '../leverage/outcomes.ts';
import { outcomesOf } from '../leverage/outcomes.ts';
import type { Side } from '../leverage/position.ts';
import { tableError } from './clockErrors.ts';
import { type ClockMean, clockMean } from './clockMean.ts';
import { type ClockMethod, type ClockNodes, clockMethod, clockNodes } from './clockNodes.ts';
import type { ClockPosition } from './liquidationProbabilityFromClocks.ts';

/** The shares of positions that end in each of the three ways; they add up to 1. */
export type OutcomeShares = Readonly<Record<keyof Outcomes, Estimate<ClockMethod>>>;

const certain = (value: number): Estimate<ClockMethod> => ({
  value,
  standardError: 0,
  method: { kind: 'immediate' },
});
const AT_ONCE: OutcomeShares = {
  wipedOut: certain(1),
  endedWithLess: certain(0),
  endedWithMore: certain(0),
};

/**
 * How many positions are wiped out, end with less and end with more, under changing volatility.
 *
 * Each share is the mean over the clocks of outcomesGivenVariance.
 *
 * @param question as for liquidationProbabilityFromClocks, with feePerTrade in [0, 1): the share of the
 *   notional paid on entry and on exit. To end exactly even counts as less.
 * @returns three shares with standard errors; for a table those of the last two are close estimates.
 * @throws ModelInputError outside these ranges.
 * @verified liquidationProbabilityFromClocks.test.ts: add up to 1; samplePricePaths.test.ts: an hour-by-hour
 *   simulation of the price.
 * @example
 * outcomeSharesFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverage: 200, side: 'long', maintenanceMargin: 0.005, feePerTrade: 0.0005 }).wipedOut.value // 1
 */
export function outcomeSharesFromClocks(
  question: ClockPosition & { readonly feePerTrade: Fraction },
): OutcomeShares {
  const nodes = clockNodes(question);
  const barrier = logBarrier(question).logBarrier;
  const breakEven = logBreakEven(question);
  if (barrier === 0) return AT_ONCE;
  const ends = endsOf(nodes.rootVariances, { barrier: barrier ?? Infinity, breakEven, side: question.side });
  const means = [ends.wipedOut, ends.endedWithLess, ends.endedWithMore].map(shares =>
    clockMean(nodes, (_, weights, from) => {
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * shares[from + i]!;
      return sum;
    }),
  );
  const errors = shareErrors(question, nodes, { barrier, breakEven }, means);
  const [wipedOut, endedWithLess, endedWithMore] = means.map((mean, place) => ({
    value: mean.value,
    standardError: errors[place]!,
    method: clockMethod(question.clocks),
  }));
  return { wipedOut: wipedOut!, endedWithLess: endedWithLess!, endedWithMore: endedWithMore! };
}

/**
 * The three chances given each clock: outcomesGivenVariance without asking anew for each of thousands of
 * clocks whether the question is sound.
 */
function endsOf(
  rootVariances: Float64Array,
  { barrier, breakEven, side }: { readonly barrier: number; readonly breakEven: number; readonly side: Side },
): Readonly<Record<keyof Outcomes, Float64Array>> {
  const wipedOut = new Float64Array(rootVariances.length);
  const endedWithLess = new Float64Array(rootVariances.length);
  const endedWithMore = new Float64Array(rootVariances.length);
  const toward = side === 'long' ? -1 : 1;
  const distance = Math.abs(barrier);
  const threshold = Math.abs(breakEven);
  for (let i = 0; i < rootVariances.length; i++) {
    const root = rootVariances[i]!;
    const ends = outcomesOf(distance / root, threshold / root, (toward * root) / 2, -toward * distance);
    wipedOut[i] = ends.wipedOut;
    endedWithLess[i] = ends.endedWithLess;
    endedWithMore[i] = ends.endedWithMore;
  }
  return { wipedOut, endedWithLess, endedWithMore };
}

/**
 * Standard errors of the three shares. With a table, whose errors are those of a touch at a distance, that of
 * "more", P(beyond k) − P(mirrored beyond 2b − k), is at most half the errors at the two distances; "less" is
 * what remains and is given both, as if they were independent.
 */
function shareErrors(
  { clocks, hours }: ClockPosition,
  { hourlyVolatility }: ClockNodes,
  { barrier, breakEven }: { readonly barrier: number | null; readonly breakEven: number },
  means: readonly ClockMean[],
): number[] {
  if (clocks.kind === 'clocks') return means.map(({ standardError }) => standardError ?? 0);
  const touch = barrier === null ? Infinity : Math.abs(barrier) / hourlyVolatility;
  const beyond = Math.abs(breakEven) / hourlyVolatility;
  const wipedOut = tableError(clocks, hours, touch);
  const endedWithMore =
    (tableError(clocks, hours, beyond) + tableError(clocks, hours, 2 * touch + beyond)) / 2;
  return [wipedOut, Math.hypot(wipedOut, endedWithMore), endedWithMore];
}
