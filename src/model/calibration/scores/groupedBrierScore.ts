import type { ForecastGroups } from '../forecasts/groupForecasts.ts';

/**
 * The Brier score of forecasts already gathered by value.
 *
 * @verified equals brierScore (metrics.laws.test.ts).
 * @example
 * groupedBrierScore(groupForecasts([0.8], [0])) // 0.64
 */
export function groupedBrierScore(groups: ForecastGroups): number {
  let sum = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const forecast = groups.values[i]!;
    const successes = groups.successes[i]!;
    sum += successes * (1 - forecast) ** 2 + (groups.counts[i]! - successes) * forecast ** 2;
  }
  return sum / groups.total;
}
