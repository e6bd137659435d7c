import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { Rng } from '../../random/rng.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { RealityGapRuns } from './realityGapRuns.ts';
import { type RealityGapRequest, simulateRealityGapInSteps } from './simulateRealityGapInSteps.ts';

/**
 * Simulates a row of worlds: the search on the days of the test, then test, truth, paper and live with the
 * same draws.
 *
 * Worlds 2k and 2k + 1 are a pair: one test and one pick, and new days whose noise is opposite. Every world
 * depends on the generator's seed and its own number alone, so any cut into chunks gives the same numbers; a
 * worker calls this chunk by chunk (a pair with attribution takes about 4 ms, without 2 ms), reports progress
 * between, and merges with mergeRealityGapRuns.
 *
 * @param rng the root generator, createRng(seed).
 * @throws ModelInputError for a scenario out of range or a request without worlds.
 * @verified test: equal to the plain tiers (runTier, performanceStatistics) world by world and coalition by
 *   coalition.
 * @example
 * simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1)).winners.length // 2
 */
export function simulateRealityGap(
  scenario: RealityGapScenario,
  request: RealityGapRequest,
  rng: Rng,
): RealityGapRuns {
  return runToEnd(simulateRealityGapInSteps(scenario, request, rng));
}
