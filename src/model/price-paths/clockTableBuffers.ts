import type { ClockTable } from './clockTable.ts';

/**
 * The buffers of a table, for handing it from one thread to another without a copy.
 *
 * @verified simulateClockTable.test.ts: a table survives cloning and names all its arrays.
 * @example
 * clockTableBuffers(simulateClockTable({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), maximumHours: 2, replicates: 2, pathsPerReplicate: 12 }, createRng(1))).length // 6
 */
export function clockTableBuffers(table: ClockTable): ArrayBuffer[] {
  const { offsets, clocks, weights, errors, errorHours, errorDistances } = table;
  return [offsets, clocks, weights, errors, errorHours, errorDistances].map(
    array => array.buffer as ArrayBuffer,
  );
}
