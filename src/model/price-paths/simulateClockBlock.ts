import { normalQuantile } from '../normal-distribution/normalQuantile.ts';
import type { Rng } from '../random/rng.ts';
import { type ClockBlock, type ClockPlan, PATHS_PER_BLOCK } from './clockBlock.ts';
import { runClocks } from './clocks.kernel.ts';
import { SLOW_DIRECTIONS } from './slowDirections.ts';
import { TAIL_PATH_EVERY, TAIL_START_SHIFT, wildHourAt, wildMixingAt } from './tailProposal.ts';

/**
 * Even points are spread over the start, the slow directions, the first hour's mixing, the wild hour and its
 * mixing.
 */
const DIMENSIONS = SLOW_DIRECTIONS + 4;
const FIRST_MIXING = SLOW_DIRECTIONS + 1;
const WILD_HOUR = SLOW_DIRECTIONS + 2;
const WILD_MIXING = SLOW_DIRECTIONS + 3;
const SMALLEST_UNIFORM = 2 ** -53;
const EVEN_STEPS = evenSteps();

/**
 * Draws one block of clocks. Which numbers it holds depends on the generator's seed and the block's index
 * alone, so blocks may be drawn in any order, by any number of workers.
 *
 * Start, slow directions, the first hour's mixing, wild hour and its mixing value come from a point sequence
 * that fills the cube evenly, shifted at random in each replicate; all other noise is plain.
 *
 * @param index 0 to replicates × blocksPerReplicate − 1; replicate-major.
 * @param block is overwritten.
 * @see even points: Roberts, The unreasonable effectiveness of quasirandom sequences (2018), R_d sequence;
 *   random shifts: Cranley, Patterson, SIAM J. Numer. Anal. 13 (1976) 904–914.
 * @verified simulateClockBlock.test.ts: equals the plain twin; any order, same numbers.
 */
export function simulateClockBlock(plan: ClockPlan, index: number, block: ClockBlock, rng: Rng): void {
  const replicate = Math.floor(index / plan.blocksPerReplicate);
  const firstPath = (index % plan.blocksPerReplicate) * PATHS_PER_BLOCK;
  block.paths = Math.min(PATHS_PER_BLOCK, plan.pathsPerReplicate - firstPath);
  const shiftSource = rng.stream(`shift ${replicate}`);
  const shift = Float64Array.from({ length: DIMENSIONS }, () => shiftSource.next());
  const point = new Float64Array(DIMENSIONS);
  for (let path = 0; path < block.paths; path++) {
    evenPoint(point, firstPath + path, shift);
    placePath(plan, block, { path, isTail: (firstPath + path) % TAIL_PATH_EVERY === 0 }, point);
  }
  runClocks(plan, block, rng.stream(`clocks ${index}`));
}

/** Steps 1/g, 1/g², … with g the root of g^(d+1) = g + 1: the multi-dimensional golden ratio. */
function evenSteps(): Float64Array {
  let ratio = 2;
  for (let round = 0; round < 64; round++) ratio = (1 + ratio) ** (1 / (DIMENSIONS + 1));
  return Float64Array.from({ length: DIMENSIONS }, (_, dimension) => ratio ** -(dimension + 1));
}

function evenPoint(point: Float64Array, index: number, shift: Float64Array): void {
  for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
    const place = shift[dimension]! + (index + 1) * EVEN_STEPS[dimension]!;
    point[dimension] = Math.max(place - Math.floor(place), SMALLEST_UNIFORM);
  }
}

/** Turns an even point into the start, the slow components and the wild hour of a path. */
function placePath(
  plan: ClockPlan,
  block: ClockBlock,
  { path, isTail }: { readonly path: number; readonly isTail: boolean },
  point: Float64Array,
): void {
  const { logVolatilityOffset, logVolatilitySpread } = plan.start;
  const standardStart = normalQuantile(point[0]!) + (isTail ? TAIL_START_SHIFT : 0);
  block.logVolatilityStart[path] = logVolatilityOffset + logVolatilitySpread * standardStart;
  for (let direction = 0; direction < SLOW_DIRECTIONS; direction++) {
    block.slowComponents[direction * PATHS_PER_BLOCK + path] = normalQuantile(point[direction + 1]!);
  }
  block.firstMixingShock[path] = normalQuantile(point[FIRST_MIXING]!);
  block.wildHour[path] = isTail ? wildHourAt(plan.proposal, point[WILD_HOUR]!) : 0;
  block.wildMixing[path] = isTail ? wildMixingAt(point[WILD_MIXING]!) : 0;
}
