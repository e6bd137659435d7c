import { STORM, simulateDays, simulateStorm } from '../../model/guardrails/index.ts';
import { volatilityStart } from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { DrawRequest, Draws } from '../defineComputation.ts';
import { EARLIER_STORM_DAY } from './calmOutcome.ts';
import { LEARNABLE_DAYS, LONGEST_WINDOW } from './calmParams.ts';

/** Bitcoin's calm third of 2019 to 2026 as the middle of all days. */
const CALM = volatilityStart({ asset: 'other', trailingVolatility: 0.37 });
const CALM_DAYS = 1000;
const EARLIER_DAYS = LEARNABLE_DAYS - LONGEST_WINDOW;

/** Days that nobody learns from: held out to widen ranges, then a calm that is new to all, then the storm. */
export const HELD_DAYS = 150;
export const NEW_CALM_DAYS = CALM_DAYS - LONGEST_WINDOW - HELD_DAYS;

const KIND = 'calm-world';

export interface CalmWorld {
  /** Simple returns of all days: those that can be learned from, those that nobody learns from, then the storm. */
  readonly returns: Float64Array;
  /** How many days can be learned from. */
  readonly learnable: number;
  /** Where the storm begins. */
  readonly stormDay: number;
  /** The storm long before, which is also what a network that saw one has seen. */
  readonly earlierStorm: Float64Array;
}

/** The world of a seed, for a page that wants to draw a window before anything is learned. */
export function worldRequest(seed: number): DrawRequest {
  return { key: `${KIND}/${seed}`, kind: KIND, settings: { seed } };
}

/** The world of a seed if it was made before. */
export function peekWorld(draws: Draws, seed: number): CalmWorld | null {
  return (draws.peek(worldRequest(seed).key) as CalmWorld | undefined) ?? null;
}

/** The world of a seed, made once. */
export function worldFor(draws: Draws, seed: number): CalmWorld {
  const world = peekWorld(draws, seed) ?? calmWorld(seed);
  draws.keep(worldRequest(seed).key, world);
  return world;
}

/** Simulated days of a seed: calm ones with a storm among the first, and at their end another. */
export function calmWorld(seed: number): CalmWorld {
  const rng = createRng(seed);
  const { storm, earlierStorm } = stormsOf(seed);
  const earlier = simulateDays({ start: CALM, days: EARLIER_DAYS }, rng.stream('earlier'));
  earlier.set(earlierStorm, EARLIER_STORM_DAY);
  const calm = simulateDays({ start: CALM, days: CALM_DAYS }, rng.stream('calm'));
  return worldOf(Float64Array.of(...earlier, ...calm), storm, earlierStorm);
}

/** Days of the reader's own, behind them the storm that the simulated days of a seed meet. */
export function ownWorld(days: Float64Array, seed: number): CalmWorld {
  const { storm, earlierStorm } = stormsOf(seed);
  return worldOf(days, storm, earlierStorm);
}

function stormsOf(seed: number): Readonly<Record<'storm' | 'earlierStorm', Float64Array>> {
  const rng = createRng(seed);
  return {
    storm: simulateStorm(STORM, rng.stream('storm')),
    earlierStorm: simulateStorm(STORM, rng.stream('other storm')),
  };
}

function worldOf(days: Float64Array, storm: Float64Array, earlierStorm: Float64Array): CalmWorld {
  const returns = new Float64Array(days.length + storm.length);
  returns.set(days);
  returns.set(storm, days.length);
  return { returns, earlierStorm, learnable: days.length - HELD_DAYS - NEW_CALM_DAYS, stormDay: days.length };
}
