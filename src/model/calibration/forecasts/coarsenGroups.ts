import type { ForecastGroups } from './groupForecasts.ts';

/** How many cells of equal width stand in for the distinct values when there are more of them than that. */
export const DEFAULT_CELLS = 4096;

/**
 * Merges forecasts that state nearly the same into at most `cells` cells of equal width, each with its mean
 * forecast.
 *
 * Groups of no more than `cells` distinct values are returned unchanged. Bands and resampling on a million
 * forecasts use this: with 4,096 cells a forecast moves by at most 0.00025.
 *
 * @verified counts, successes and the mean forecast are kept exactly (bands.test.ts).
 * @example
 * coarsenGroups(groupForecasts([0.1, 0.11, 0.9], [0, 1, 1]), 2).values.length // 2
 */
export function coarsenGroups(groups: ForecastGroups, cells: number = DEFAULT_CELLS): ForecastGroups {
  if (groups.values.length <= cells) return groups;
  const sums = new Float64Array(cells);
  const counts = new Float64Array(cells);
  const successes = new Float64Array(cells);
  for (let i = 0; i < groups.values.length; i++) {
    const cell = Math.min(Math.floor(groups.values[i]! * cells), cells - 1);
    sums[cell]! += groups.values[i]! * groups.counts[i]!;
    counts[cell]! += groups.counts[i]!;
    successes[cell]! += groups.successes[i]!;
  }
  let used = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell]!;
    if (count === 0) continue;
    sums[used] = sums[cell]! / count;
    counts[used] = count;
    successes[used++] = successes[cell]!;
  }
  return {
    values: sums.subarray(0, used),
    counts: counts.subarray(0, used),
    successes: successes.subarray(0, used),
    total: groups.total,
    totalSuccesses: groups.totalSuccesses,
  };
}
