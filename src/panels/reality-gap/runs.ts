import { createRng } from '../../model/random/index.ts';
import {
  mergeRealityGapRuns,
  type RealityGapRuns,
  type RealityGapScenario,
  simulateRealityGapInSteps,
} from '../../model/reality-gap/index.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { WORLDS } from './givens.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const WORLDS_A_STEP = 2;
/** Points of every curve, both ends included. */
export const CURVE_POINTS = 61;

/** Runs that several views are waiting for: whoever is asked next simulates the next worlds. */
interface RunsUnderWay {
  readonly chunks: RealityGapRuns[];
  /** The next of them, begun. */
  begun: Generator<number, RealityGapRuns> | null;
  whole: RealityGapRuns | null;
}

/** All worlds with every coalition of causes, made once for all views that ask in the same place. */
export function* gapRuns(values: RealityGapValues, { draws }: ComputeContext): Work<RealityGapRuns> {
  const scenario = scenarioOf(values);
  const key = `reality-gap-runs/${values.seed}/${JSON.stringify(scenario)}`;
  const runs = (draws.peek(key) as RunsUnderWay | undefined) ?? {
    chunks: [],
    begun: null,
    whole: null,
  };
  draws.keep(key, runs);
  while (runs.whole === null) {
    takeStep(runs, scenario, values.seed);
    yield (runs.chunks.length * WORLDS_A_STEP) / WORLDS;
  }
  return runs.whole;
}

function takeStep(runs: RunsUnderWay, scenario: RealityGapScenario, seed: number): void {
  runs.begun ??= simulateRealityGapInSteps(
    scenario,
    {
      fromWorld: runs.chunks.length * WORLDS_A_STEP,
      worlds: WORLDS_A_STEP,
      attribution: true,
      curvePoints: CURVE_POINTS,
    },
    createRng(seed),
  );
  const step = runs.begun.next();
  if (!step.done) return;
  runs.begun = null;
  runs.chunks.push(step.value);
  if (runs.chunks.length * WORLDS_A_STEP >= WORLDS) runs.whole = mergeRealityGapRuns(runs.chunks);
}
