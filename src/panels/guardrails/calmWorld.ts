import { STORM, simulateDays, simulateStorm } from '../../model/guardrails/index.ts';
import { volatilityStart } from '../../model/price-paths/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { Draws } from '../defineComputation.ts';
import { EARLIER_STORM_DAY } from './calmOutcome.ts';
import { LEARNABLE_DAYS, LONGEST_WINDOW } from './calmParams.ts';

/** Bitcoin's calm third of 2019 to 2026 as the middle of all days. */
const CALM = volatilityStart({ asset: 'other', trailingVolatility: 0.37 });
const CALM_DAYS = 1000;
const EARLIER_DAYS = LEARNABLE_DAYS - LONGEST_WINDOW;

/** Days that nobody learns from: held out to widen ranges, then a calm that is new to all, then the storm. */
export const HELD_DAYS = 150;
export const NEW_CALM_DAYS = CALM_DAYS - LONGEST_WINDOW - HELD_DAYS;
export const STORM_DAY = LEARNABLE_DAYS + HELD_DAYS + NEW_CALM_DAYS;

export interface CalmWorld {
  /** Simple returns of all days, the storm's last. */
  readonly returns: Float64Array;
  /** The storm long before, which is also what a network that saw one has seen. */
  readonly earlierStorm: Float64Array;
}

/** Simulated days of a seed: calm ones with a storm among the first, and at their end another. */
export function calmWorld(seed: number, draws: Draws): CalmWorld {
  const key = `calm-world/${seed}`;
  const kept = draws.peek(key) as CalmWorld | undefined;
  if (kept) return kept;
  const rng = createRng(seed);
  const earlier = simulateDays({ start: CALM, days: EARLIER_DAYS }, rng.stream('earlier'));
  const earlierStorm = simulateStorm(STORM, rng.stream('other storm'));
  earlier.set(earlierStorm, EARLIER_STORM_DAY);
  const calm = simulateDays({ start: CALM, days: CALM_DAYS }, rng.stream('calm'));
  const storm = simulateStorm(STORM, rng.stream('storm'));
  const world = { returns: Float64Array.of(...earlier, ...calm, ...storm), earlierStorm };
  draws.keep(key, world);
  return world;
}
