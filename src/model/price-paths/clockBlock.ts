import { requireInput } from '../conventions/modelInputError.ts';
import { MAXIMUM_HOURS } from './changingVolatilityShape.ts';
import type { WeightedClocks } from './clockBins.kernel.ts';
import { SLOW_DIRECTIONS, type SlowDirection, slowDirections } from './slowDirections.ts';
import { TAIL_PATH_EVERY, type TailProposal, tailProposal } from './tailProposal.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/** Paths per kernel call: engines optimise a function after many calls, not after long ones. */
export const PATHS_PER_BLOCK = 96;

/** How many clocks to draw, and from which start. */
export interface ClockSize {
  readonly start: VolatilityStart;
  /** Independent repetitions; the spread between them is the standard error. At least 2. */
  readonly replicates: number;
  /** Paths in each repetition. */
  readonly pathsPerReplicate: number;
}

/** All that the blocks of one simulation share; read-only. */
export interface ClockPlan extends ClockSize {
  readonly hours: number;
  readonly blocksPerReplicate: number;
  readonly directions: readonly SlowDirection[];
  readonly proposal: TailProposal;
  /** The share of tail paths among all, as it is and not as it was meant. */
  readonly tailShare: number;
}

/** Room for up to {@link PATHS_PER_BLOCK} paths; hour-major: entry [(hour − 1)·PATHS_PER_BLOCK + path]. */
export interface ClockBlock {
  /** Paths in use, set when the block is filled. */
  paths: number;
  /** Log-volatility at hour 1 over the median. */
  readonly logVolatilityStart: Float64Array;
  /** The wanted components of the noise along the slow directions, direction-major. */
  readonly slowComponents: Float64Array;
  /** The normal number from which the first hour's mixing value is first attempted. */
  readonly firstMixingShock: Float64Array;
  /** The wild hour of a tail path, else 0. */
  readonly wildHour: Int32Array;
  /** The mixing value of that hour. */
  readonly wildMixing: Float64Array;
  /** Unit clocks after each hour (first used for log-volatility). */
  readonly clocks: Float64Array;
  /** Importance weights for a hold that ends with that hour. */
  readonly weights: Float64Array;
}

/**
 * What the blocks of a simulation share: sizes, slow directions and the proposal of the tail paths.
 *
 * @param size the start and the number of paths; hours a whole number from 1 to 720.
 * @throws ModelInputError for other hours, fewer than 2 replicates or fewer than 3 paths each, or a spread
 *   not above 0.
 */
export function clockPlan(size: ClockSize, hours: number): ClockPlan {
  const { start, replicates, pathsPerReplicate } = size;
  requireHours('clockPlan', hours);
  requireInput(
    Number.isInteger(replicates) && replicates >= 2,
    'clockPlan',
    '2 or more replicates',
    replicates,
  );
  requireInput(
    Number.isInteger(pathsPerReplicate) && pathsPerReplicate >= TAIL_PATH_EVERY,
    'clockPlan',
    `${TAIL_PATH_EVERY} or more paths per replicate`,
    pathsPerReplicate,
  );
  requireInput(start.logVolatilitySpread > 0, 'clockPlan', 'a spread above 0', start.logVolatilitySpread);
  return {
    start,
    replicates,
    pathsPerReplicate,
    hours,
    blocksPerReplicate: Math.ceil(pathsPerReplicate / PATHS_PER_BLOCK),
    directions: slowDirections(hours),
    proposal: tailProposal(hours),
    tailShare: Math.ceil(pathsPerReplicate / TAIL_PATH_EVERY) / pathsPerReplicate,
  };
}

/** Refuses holding times for which the model has not been compared with history. */
export function requireHours(functionName: string, hours: number): void {
  requireInput(
    Number.isInteger(hours) && hours >= 1 && hours <= MAXIMUM_HOURS,
    functionName,
    `whole hours from 1 to ${MAXIMUM_HOURS} (longer holds have not been compared with history)`,
    hours,
  );
}

/** Empty room for one block of a plan, to be filled again and again. */
export function emptyClockBlock(plan: ClockPlan): ClockBlock {
  return {
    paths: 0,
    logVolatilityStart: new Float64Array(PATHS_PER_BLOCK),
    slowComponents: new Float64Array(PATHS_PER_BLOCK * SLOW_DIRECTIONS),
    firstMixingShock: new Float64Array(PATHS_PER_BLOCK),
    wildHour: new Int32Array(PATHS_PER_BLOCK),
    wildMixing: new Float64Array(PATHS_PER_BLOCK),
    clocks: new Float64Array(PATHS_PER_BLOCK * plan.hours),
    weights: new Float64Array(PATHS_PER_BLOCK * plan.hours),
  };
}

/** Where the clocks of an hour stand in a block. */
export function rowOfBlock(block: ClockBlock, hours: number): WeightedClocks {
  const { clocks, weights, paths } = block;
  return { clocks, weights, from: (hours - 1) * PATHS_PER_BLOCK, count: paths };
}
