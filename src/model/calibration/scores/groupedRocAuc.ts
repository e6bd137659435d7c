import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { Measured } from '../forecasts/measured.ts';

/**
 * The area under the ROC curve of forecasts gathered by value.
 *
 * P(p⁺ > p⁻) + ½ P(p⁺ = p⁻), by one pass over the distinct values.
 *
 * @verified as rocAuc, which calls it.
 * @example
 * groupedRocAuc(groupForecasts([0.2, 0.9], [0, 1])) // { kind: 'value', value: 1 }
 */
export function groupedRocAuc(groups: ForecastGroups): Measured {
  const failures = groups.total - groups.totalSuccesses;
  if (groups.totalSuccesses === 0 || failures === 0) return { kind: 'undefined', reason: 'oneClass' };
  let failuresBelow = 0;
  let favourable = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const successesHere = groups.successes[i]!;
    const failuresHere = groups.counts[i]! - successesHere;
    favourable += successesHere * (failuresBelow + failuresHere / 2);
    failuresBelow += failuresHere;
  }
  return { kind: 'value', value: favourable / groups.totalSuccesses / failures };
}
