import {
  type Clocks,
  type ClockTable,
  simulateClocks,
  simulateClocksInChunks,
  type VolatilityStart,
} from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { DrawRequest, Draws, Work } from '../defineComputation.ts';

/**
 * Sixteen independent replicates give the standard error; 12,288 clocks keep it within 0.2 points everywhere.
 */
export const CLOCK_SIZE = { replicates: 16, pathsPerReplicate: 768 };
const COARSE_SIZE = { replicates: 2, pathsPerReplicate: 192 };
/** The holding times of the four boxes; their clocks are drawn together. */
export const STANDARD_HOURS: readonly number[] = [8, 24, 168, 720];
const TABLE = 'clock-table';

/** The condensed clocks of a start for every hour up to a month, from which a page answers within a frame. */
export function tableRequest(start: VolatilityStart, seed: number): DrawRequest {
  return {
    key: `${TABLE}/${startKey(start)}/${seed}`,
    kind: TABLE,
    settings: { ...start, seed },
  };
}

export function peekTable(draws: Draws, start: VolatilityStart, seed: number): ClockTable | null {
  return (draws.peek(tableRequest(start, seed).key) as ClockTable | undefined) ?? null;
}

/**
 * All clocks of a start that serve an hour: those of the standard holding times come together, any other hour
 * has a set of its own. Drawn once and kept.
 */
export function* clocksFor(
  draws: Draws,
  start: VolatilityStart,
  hours: readonly number[],
  seed: number,
): Work<Clocks> {
  const key = `clocks/${startKey(start)}/${seed}/${hours.join('-')}`;
  const kept = draws.peek(key) as Clocks | undefined;
  if (kept) return kept;
  const drawn = yield* simulateClocksInChunks(
    { ...CLOCK_SIZE, start, hours },
    createRng(seed).stream('clocks'),
  );
  draws.keep(key, drawn);
  return drawn;
}

/**
 * A few hundred clocks, drawn at once on the page's own thread while better ones are not there yet: about a
 * point of simulation error, ten milliseconds.
 */
export function coarseClocks(
  draws: Draws,
  start: VolatilityStart,
  hours: readonly number[],
  seed: number,
): Clocks {
  const key = `coarse/${startKey(start)}/${seed}/${hours.join('-')}`;
  const kept = draws.peek(key) as Clocks | undefined;
  if (kept) return kept;
  const drawn = simulateClocks({ ...COARSE_SIZE, start, hours }, createRng(seed).stream('clocks'));
  draws.keep(key, drawn);
  return drawn;
}

function startKey({ logVolatilityOffset, logVolatilitySpread, medianVolatility }: VolatilityStart): string {
  return `${logVolatilityOffset}/${logVolatilitySpread}/${medianVolatility}`;
}
