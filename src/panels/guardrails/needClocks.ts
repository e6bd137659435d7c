import {
  type Clocks,
  simulateClocks,
  simulateClocksInChunks,
  volatilityStart,
} from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Draws, Work } from '../defineComputation.ts';

/** Sixteen independent replicates give the standard error; 12,288 clocks keep it within half a point. */
const CLOCK_SIZE = { replicates: 16, pathsPerReplicate: 768 };
const COARSE_SIZE = { replicates: 2, pathsPerReplicate: 192 };
const HOURS_PER_DAY = 24;
/** Bitcoin in a normal market, with changing volatility. */
const START = volatilityStart({ asset: 'btc', regime: 'normal' });

export const hoursUntil = (days: number) => HOURS_PER_DAY * days;

const questionOf = (days: number) => ({ start: START, hours: [hoursUntil(days)] });
const streamOf = (seed: number) => createRng(seed).stream('clocks');

/** All clocks until a date, drawn once and kept. */
export function* clocksUntil(draws: Draws, days: number, seed: number): Work<Clocks> {
  const key = `need-clocks/${seed}/${days}`;
  const kept = draws.peek(key) as Clocks | undefined;
  if (kept) return kept;
  const drawn = yield* simulateClocksInChunks({ ...CLOCK_SIZE, ...questionOf(days) }, streamOf(seed));
  draws.keep(key, drawn);
  return drawn;
}

/** A few hundred clocks, drawn at once on the page's own thread. */
export function coarseClocksUntil(draws: Draws, days: number, seed: number): Clocks {
  const key = `need-coarse/${seed}/${days}`;
  const kept = draws.peek(key) as Clocks | undefined;
  if (kept) return kept;
  const drawn = simulateClocks({ ...COARSE_SIZE, ...questionOf(days) }, streamOf(seed));
  draws.keep(key, drawn);
  return drawn;
}
