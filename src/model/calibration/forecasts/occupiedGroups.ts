import type { ForecastGroups } from './groupForecasts.ts';

/**
 * The groups that hold forecasts; a bootstrap sample leaves some without.
 *
 * @verified bands.test.ts.
 * @example
 * occupiedGroups({ values: Float64Array.of(0.1, 0.2), counts: Float64Array.of(0, 1), successes: Float64Array.of(0, 1), total: 1, totalSuccesses: 1 }).values.length // 1
 */
export function occupiedGroups(groups: ForecastGroups): ForecastGroups {
  const occupied = groups.counts.map(count => (count > 0 ? 1 : 0));
  const kept = (_: number, i: number) => occupied[i] === 1;
  return {
    ...groups,
    values: groups.values.filter(kept),
    counts: groups.counts.filter(kept),
    successes: groups.successes.filter(kept),
  };
}
