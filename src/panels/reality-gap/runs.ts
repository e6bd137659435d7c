import { createRng } from '../../model/random/index.ts';
import {
  mergeRealityGapRuns,
  type RealityGapRuns,
  type RealityGapScenario,
  simulateRealityGapInSteps,
} from '../../model/reality-gap/index.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { takePieces } from '../takePieces.ts';
import { WORLDS } from './givens.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const WORLDS_A_STEP = 2;
export const CHUNKS = WORLDS / WORLDS_A_STEP;
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
export function* gapRuns(values: RealityGapValues, { draws, help }: ComputeContext): Work<RealityGapRuns> {
  const scenario = scenarioOf(values);
  const key = `reality-gap-runs/${values.seed}/${JSON.stringify(scenario)}`;
  const runs = (draws.peek(key) as RunsUnderWay | undefined) ?? {
    chunks: [],
    begun: null,
    whole: null,
  };
  draws.keep(key, runs);
  const pieces = takePieces(help);
  while (runs.whole === null) {
    const made = pieces.take(runs.chunks.length) as RealityGapRuns | undefined;
    if (made) {
      keepChunk(runs, made);
      continue;
    }
    takeStep(runs, scenario, values.seed);
    yield pieces.share(runs.chunks.length, CHUNKS);
  }
  return runs.whole;
}

/** Two of the worlds, with every coalition of causes. */
export function simulateChunk(scenario: RealityGapScenario, chunk: number, seed: number) {
  const request = {
    fromWorld: chunk * WORLDS_A_STEP,
    worlds: WORLDS_A_STEP,
    attribution: true,
    curvePoints: CURVE_POINTS,
  };
  return simulateRealityGapInSteps(scenario, request, createRng(seed));
}

function takeStep(runs: RunsUnderWay, scenario: RealityGapScenario, seed: number): void {
  runs.begun ??= simulateChunk(scenario, runs.chunks.length, seed);
  const step = runs.begun.next();
  if (step.done) keepChunk(runs, step.value);
}

function keepChunk(runs: RunsUnderWay, chunk: RealityGapRuns): void {
  runs.begun = null;
  runs.chunks.push(chunk);
  if (runs.chunks.length === CHUNKS) runs.whole = mergeRealityGapRuns(runs.chunks);
}
