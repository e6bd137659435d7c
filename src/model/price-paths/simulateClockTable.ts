import type { Rng } from '../random/rng.ts';
import type { ClockTable } from './clockTable.ts';
import { runToEnd } from './runToEnd.ts';
import { type ClockTableQuestion, simulateClockTableInChunks } from './simulateClockTableInChunks.ts';

/**
 * Draws clocks for every hour up to a month and keeps them as about 200 weighted nodes an hour, from which
 * any leverage, side, margin and holding time is answered within a frame.
 *
 * Clocks of nearly equal size (within 12 %) share a node that keeps their weight and their mean; where they
 * lie further apart, as in the upper tail, each is a node of its own.
 *
 * @param question start and size; 16 × 768 paths of 720 hours take about a third of a second on one core.
 * @throws ModelInputError for hours that are not whole or beyond 720, or sizes too small.
 * @verified simulateClockTable.test.ts: within 0.02 points of all clocks, and within 2 % below 1 in 1,000.
 * @example
 * simulateClockTable({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), maximumHours: 2, replicates: 2, pathsPerReplicate: 12 }, createRng(1)).paths // 24
 */
export function simulateClockTable(question: ClockTableQuestion, rng: Rng): ClockTable {
  return runToEnd(simulateClockTableInChunks(question, rng));
}
