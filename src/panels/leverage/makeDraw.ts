import {
  type ClockTable,
  simulateClockTableInChunks,
  type VolatilityStart,
} from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { DrawRequest, Work } from '../defineComputation.ts';
import { CLOCK_SIZE } from './clocks.ts';

/** Condenses the clocks of a start for every hour up to a month. */
export function* makeDraw({ settings }: DrawRequest): Work<ClockTable> {
  const { seed, ...start } = settings;
  return yield* simulateClockTableInChunks(
    { ...CLOCK_SIZE, start: start as unknown as VolatilityStart },
    createRng(seed!).stream('clocks'),
  );
}
