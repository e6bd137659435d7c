import type { ForecastGroups } from '../forecasts/groupForecasts.ts';

/**
 * Whether the forecasts sort the outcomes perfectly, so that a logistic fit of them has no finite optimum.
 *
 * `upwards`: no forecast that failed lies above one that came true; `downwards`: the reverse; a shared value
 * between the two sides still separates. `none`: the two overlap. Needs both outcomes; with one class only it
 * is `upwards`.
 *
 * @verified facts.test.ts.
 * @example
 * separation(groupForecasts([0.1, 0.4, 0.4, 0.9], [0, 0, 1, 1])) // 'upwards'
 */
export function separation(groups: ForecastGroups): 'upwards' | 'downwards' | 'none' {
  let lowestSuccess = Number.POSITIVE_INFINITY;
  let highestSuccess = Number.NEGATIVE_INFINITY;
  let lowestFailure = Number.POSITIVE_INFINITY;
  let highestFailure = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < groups.values.length; i++) {
    const value = groups.values[i]!;
    if (groups.successes[i]! > 0) {
      lowestSuccess = Math.min(lowestSuccess, value);
      highestSuccess = value;
    }
    if (groups.successes[i]! < groups.counts[i]!) {
      lowestFailure = Math.min(lowestFailure, value);
      highestFailure = value;
    }
  }
  if (highestFailure <= lowestSuccess) return 'upwards';
  if (highestSuccess <= lowestFailure) return 'downwards';
  return 'none';
}
