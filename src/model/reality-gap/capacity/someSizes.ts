import { requireInput } from '../../conventions/modelInputError.ts';
import { TIER_METRICS } from '../tiers/writeTierMetrics.kernel.ts';
import type { CapacityRuns } from './simulateCapacityInSteps.ts';

/**
 * The runs of a stretch of their sizes.
 *
 * @param from the first size, from 0; @param count how many.
 * @throws ModelInputError for sizes that were not run.
 * @verified test: equal to runs of those sizes alone.
 * @example
 * someSizes({ sizes: [], fromWorld: 0, worlds: 0, figures: new Float64Array(0) }, 0, 0).sizes // []
 */
export function someSizes(runs: CapacityRuns, from: number, count: number): CapacityRuns {
  requireInput(from >= 0 && from + count <= runs.sizes.length, 'someSizes', 'sizes that were run', from);
  const width = TIER_METRICS.length;
  const figures = new Float64Array(runs.worlds * count * width);
  for (let world = 0; world < runs.worlds; world++) {
    const start = (world * runs.sizes.length + from) * width;
    figures.set(runs.figures.subarray(start, start + count * width), world * count * width);
  }
  return { ...runs, sizes: runs.sizes.slice(from, from + count), figures };
}
