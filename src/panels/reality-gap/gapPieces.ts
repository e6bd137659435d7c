import type { Piece } from '../defineComputation.ts';
import type { RealityGapValues } from './params.ts';
import { CHUNKS, simulateChunk } from './runs.ts';
import { scenarioOf } from './scenario.ts';

/** The worlds of gapRuns for another worker that simulates them, from the last to the first. */
export function* gapPieces(values: RealityGapValues): Generator<number | Piece, void> {
  const scenario = scenarioOf(values);
  for (let number = CHUNKS - 1; number >= 0; number--)
    yield { number, made: yield* simulateChunk(scenario, number, values.seed) };
}
