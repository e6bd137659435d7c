import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { Rng } from '../../random/rng.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { simulateMoreTriesInSteps, type TriesRequest, type TriesRow } from './simulateMoreTriesInSteps.ts';

/**
 * "Try 10 more ideas": the best of the first N variants in the test and on new days, as N grows with the same
 * draws.
 *
 * The first N variants stay what they were, so the best can only rise; a world that keeps its best keeps its
 * new days. Deflation uses the spread of the first N ratios as measured (0 for one idea) and the exact
 * expected maximum.
 *
 * @param rng the root generator, createRng(seed); worlds are those of simulateRealityGap.
 * @throws ModelInputError for checkpoints that do not rise or a scenario out of range.
 * @verified test: row by row equal to simulateRealityGap with that many tries.
 * @example
 * simulateMoreTries(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), { fromWorld: 0, worlds: 1, checkpoints: [1, 10] }, createRng(1)).length // 2
 */
export function simulateMoreTries(scenario: RealityGapScenario, request: TriesRequest, rng: Rng): TriesRow[] {
  return runToEnd(simulateMoreTriesInSteps(scenario, request, rng));
}
