import { requireInput } from '../../conventions/modelInputError.ts';
import type { RealityGapRuns } from './realityGapRuns.ts';

/**
 * Puts chunks of worlds together, in the order of their worlds, whatever order they arrived in.
 *
 * @param chunks of one scenario and plan, adjoining and at least one.
 * @throws ModelInputError if a world is missing or there twice.
 * @verified test: chunks of any size merge to the very numbers of one run.
 * @example
 * mergeRealityGapRuns([simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 1, attribution: false }, createRng(1))]).worlds // 1
 */
export function mergeRealityGapRuns(chunks: readonly RealityGapRuns[]): RealityGapRuns {
  const ordered = [...chunks].sort((a, b) => a.fromWorld - b.fromWorld);
  const first = ordered[0];
  requireInput(first !== undefined, 'mergeRealityGapRuns', 'at least one chunk', chunks.length);
  let next = first.fromWorld;
  for (const chunk of ordered) {
    requireInput(chunk.fromWorld === next, 'mergeRealityGapRuns', `world ${next} next`, chunk.fromWorld);
    next += chunk.worlds;
  }
  const doubles = (pick: (chunk: RealityGapRuns) => Float64Array) =>
    joined(ordered.map(pick), length => new Float64Array(length));
  return {
    ...first,
    worlds: next - first.fromWorld,
    figures: doubles(chunk => chunk.figures),
    winners: joined(
      ordered.map(chunk => chunk.winners),
      length => new Int32Array(length),
    ),
    bestSharpe: doubles(chunk => chunk.bestSharpe),
    trialVariance: doubles(chunk => chunk.trialVariance),
    curves: joined(
      ordered.map(chunk => chunk.curves),
      length => new Float32Array(length),
    ),
  };
}

function joined<Row extends Float64Array | Float32Array | Int32Array>(
  rows: readonly Row[],
  empty: (length: number) => Row,
): Row {
  const all = empty(rows.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const row of rows) {
    all.set(row, filled);
    filled += row.length;
  }
  return all;
}
