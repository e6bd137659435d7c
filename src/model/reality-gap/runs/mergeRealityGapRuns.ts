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
    Float64Array.from(ordered.flatMap(chunk => Array.from(pick(chunk))));
  return {
    ...first,
    worlds: next - first.fromWorld,
    figures: doubles(chunk => chunk.figures),
    winners: Int32Array.from(ordered.flatMap(chunk => Array.from(chunk.winners))),
    bestSharpe: doubles(chunk => chunk.bestSharpe),
    trialVariance: doubles(chunk => chunk.trialVariance),
    curves: Float32Array.from(ordered.flatMap(chunk => Array.from(chunk.curves))),
  };
}
