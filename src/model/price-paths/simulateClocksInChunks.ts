import { requireInput } from '../conventions/modelInputError.ts';
import type { Rng } from '../random/rng.ts';
import { type ClockSize, clockPlan, emptyClockBlock, PATHS_PER_BLOCK, requireHours } from './clockBlock.ts';
import { simulateClockBlock } from './simulateClockBlock.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/** All clocks of a simulation at the asked holding times, with their importance weights. */
export interface Clocks {
  readonly kind: 'clocks';
  readonly start: VolatilityStart;
  /** The holding times for which clocks are held, in whole hours. */
  readonly hours: readonly number[];
  readonly replicates: number;
  readonly pathsPerReplicate: number;
  /**
   * For each of the hours the unit clocks C, replicate after replicate. The variance of the log price is
   * σ²/8760·C.
   */
  readonly clocks: readonly Float64Array[];
  /** For each of the hours the weights, in the same order; they average to 1 within their error. */
  readonly weights: readonly Float64Array[];
}

export interface ClocksQuestion extends ClockSize {
  /** Whole hours from 1 to 720; only as many hours are simulated as the longest of them. */
  readonly hours: readonly number[];
}

/**
 * Draws market clocks as simulateClocks does, in steps of a few milliseconds: yields the share done, returns
 * the clocks, and can be abandoned at every step.
 *
 * @param question as for simulateClocks.
 * @throws ModelInputError as simulateClocks, at the first step.
 * @verified simulateClocks.test.ts: the same numbers as in one go.
 * @example
 * simulateClocksInChunks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [1], replicates: 2, pathsPerReplicate: 12 }, createRng(1)).next().value // 0.5
 */
export function* simulateClocksInChunks(question: ClocksQuestion, rng: Rng): Generator<number, Clocks> {
  const { start, hours, replicates, pathsPerReplicate } = question;
  requireInput(hours.length > 0, 'simulateClocks', 'at least one holding time', hours.length);
  for (const hour of hours) requireHours('simulateClocks', hour);
  const plan = clockPlan(question, Math.max(...hours));
  const block = emptyClockBlock(plan);
  const room = () => hours.map(() => new Float64Array(replicates * pathsPerReplicate));
  const clocks = room();
  const weights = room();
  const blocks = replicates * plan.blocksPerReplicate;
  let filled = 0;
  for (let index = 0; index < blocks; index++) {
    simulateClockBlock(plan, index, block, rng);
    for (const [place, hour] of hours.entries()) {
      const row = (hour - 1) * PATHS_PER_BLOCK;
      clocks[place]!.set(block.clocks.subarray(row, row + block.paths), filled);
      weights[place]!.set(block.weights.subarray(row, row + block.paths), filled);
    }
    filled += block.paths;
    yield (index + 1) / blocks;
  }
  return { kind: 'clocks', start, hours, replicates, pathsPerReplicate, clocks, weights };
}
