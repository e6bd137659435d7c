import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { Penalty } from '../forecasts/measured.ts';

/**
 * The log loss of forecasts already gathered by value.
 *
 * @verified equals logLoss (metrics.laws.test.ts).
 * @example
 * groupedLogLoss(groupForecasts([0.5], [0])) // { kind: 'value', value: Math.log(2) }
 */
export function groupedLogLoss(groups: ForecastGroups): Penalty {
  let sum = 0;
  let wrongCertainties = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const forecast = groups.values[i]!;
    const successes = groups.successes[i]!;
    const failures = groups.counts[i]! - successes;
    if (forecast === 0) wrongCertainties += successes;
    else if (successes > 0) sum -= successes * Math.log(forecast);
    if (forecast === 1) wrongCertainties += failures;
    else if (failures > 0) sum -= failures * Math.log1p(-forecast);
  }
  if (wrongCertainties > 0) return { kind: 'infinite', wrongCertainties };
  return { kind: 'value', value: sum / groups.total };
}
