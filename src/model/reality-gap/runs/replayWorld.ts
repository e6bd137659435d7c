import type { Rng } from '../../random/rng.ts';
import { activeCauses } from '../tiers/activeCauses.ts';
import { executionTerms } from '../tiers/executionTerms.ts';
import { NEW_DAY_CAUSES, type NewDayCause, PAPER_CAUSES, WORLD_CHANGES } from '../tiers/gapCauses.ts';
import { runTier, type TierRun } from '../tiers/runTier.ts';
import { chanceOf } from '../world/chanceOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { type RealityGapWorld, simulateWorld } from '../world/simulateWorld.ts';
import { worldRng } from '../world/worldRng.ts';
import { searchTest, type TestSearch } from './searchTest.ts';

/** One world bar by bar, for pictures of a single path. */
export interface WorldReplay {
  readonly world: RealityGapWorld;
  readonly search: TestSearch;
  /** The picked rule on the days of the test, without costs and without the other biases. */
  readonly test: TierRun;
  readonly truth: TierRun;
  readonly moved: TierRun;
  readonly paper: TierRun;
  readonly live: TierRun;
}

/**
 * One world again, with every bar and its costs by cause kept: the same numbers as simulateRealityGap.
 *
 * Causes that the scenario switches off are off here too.
 *
 * @param worldNumber as counted by simulateRealityGap; @param rng the root generator, createRng(seed).
 * @verified test: its end values equal those of simulateRealityGap.
 * @example
 * replayWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), 0, createRng(1)).live.equity.length // 1095
 */
export function replayWorld(scenario: RealityGapScenario, worldNumber: number, rng: Rng): WorldReplay {
  requireScenario(scenario);
  const own = worldRng(worldNumber, rng);
  const world = simulateWorld(scenario, own, chanceOf(worldNumber));
  const search = searchTest(world.test, scenario, own.stream('test'));
  const run = (days: 'test' | 'live', causes: readonly NewDayCause[]) => {
    const choice = { variant: search.winner, lookAhead: 0 };
    const signal = simulateVariantSignal(world[days], scenario, choice, own.stream(days));
    return runTier(world[days], signal, executionTerms(scenario, activeCauses(scenario, causes)));
  };
  return {
    world,
    search,
    test: run('test', []),
    truth: run('live', []),
    moved: run('live', WORLD_CHANGES),
    paper: run('live', PAPER_CAUSES),
    live: run('live', NEW_DAY_CAUSES),
  };
}
