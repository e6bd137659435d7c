import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { Rng } from '../../random/rng.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import {
  type CapacityRequest,
  type CapacityRuns,
  simulateCapacityInSteps,
} from './simulateCapacityInSteps.ts';

/**
 * The live result of the picked rule at different amounts of money, all sizes in the same worlds with the
 * same draws.
 *
 * Cost: per world one search and one live run a size (about 10 µs each).
 *
 * @param request worlds and sizes; @param rng the root generator, createRng(seed).
 * @throws ModelInputError for a request without worlds or sizes.
 * @verified test: equal to simulateRealityGap at the scenario's own size.
 * @example
 * simulateCapacity(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 1, sizes: [{ account: 1e4, followers: 0 }] }, createRng(1)).figures.length // 6
 */
export function simulateCapacity(
  scenario: RealityGapScenario,
  request: CapacityRequest,
  rng: Rng,
): CapacityRuns {
  return runToEnd(simulateCapacityInSteps(scenario, request, rng));
}
