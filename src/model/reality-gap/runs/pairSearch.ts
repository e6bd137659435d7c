import type { Rng } from '../../random/rng.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { simulateWorld } from '../world/simulateWorld.ts';
import { worldRng } from '../world/worldRng.ts';
import { searchTestInSteps, type TestSearch } from './searchTest.ts';

/** The search in the test that the two worlds of a pair share, with the generator of the pair. */
export interface PairSearch extends TestSearch {
  readonly own: Rng;
}

/**
 * The search of any world in steps, as searchTestInSteps takes them, made once for both worlds of a pair when these are asked
 * for in turn.
 *
 * @param rng the root generator, createRng(seed).
 * @verified test: equal to searchTest of each world by itself.
 * @example
 * pairSearchInSteps(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), createRng(1))(0).next().done // true
 */
export function pairSearchInSteps(
  scenario: RealityGapScenario,
  rng: Rng,
): (world: number) => Generator<number, PairSearch> {
  let last: { readonly pair: number; readonly search: PairSearch } | null = null;
  return function* searchOf(world) {
    const pair = Math.floor(world / 2);
    if (last?.pair !== pair) {
      const own = worldRng(world, rng);
      const { test } = simulateWorld(scenario, own);
      last = { pair, search: { own, ...(yield* searchTestInSteps(test, scenario, own.stream('test'))) } };
    }
    return last.search;
  };
}
