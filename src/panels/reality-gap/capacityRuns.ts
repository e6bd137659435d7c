import { createRng } from '../../model/random/index.ts';
import {
  type CapacityRuns,
  type MoneyInRule,
  type RealityGapScenario,
  simulateCapacityInSteps,
  TIER_METRICS,
  toldAs,
} from '../../model/reality-gap/index.ts';
import type { Work } from '../defineComputation.ts';

const WORLDS_A_STEP = 4;

interface AskedRuns {
  readonly scenario: RealityGapScenario;
  readonly seed: number;
  /** A multiple of four. */
  readonly worlds: number;
  readonly sizes: readonly MoneyInRule[];
}

/** Every size in every world, a few worlds at a time. */
export function* capacityRuns({ scenario, seed, worlds, sizes }: AskedRuns): Work<CapacityRuns> {
  const figures = new Float64Array(worlds * sizes.length * TIER_METRICS.length);
  for (let fromWorld = 0; fromWorld < worlds; fromWorld += WORLDS_A_STEP) {
    const request = { fromWorld, worlds: WORLDS_A_STEP, sizes };
    const working = simulateCapacityInSteps(scenario, request, createRng(seed));
    const part = yield* toldAs(fromWorld / worlds, working);
    figures.set(part.figures, fromWorld * sizes.length * TIER_METRICS.length);
    yield (fromWorld + WORLDS_A_STEP) / worlds;
  }
  return { sizes, fromWorld: 0, worlds, figures };
}
