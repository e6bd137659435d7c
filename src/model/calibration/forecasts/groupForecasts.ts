import { forecastOrder } from './forecastOrder.kernel.ts';

/**
 * Forecasts gathered by their stated value, in ascending order.
 *
 * Everything that depends on the ranking of forecasts, and every metric that does not depend on bins, can be
 * read off this summary in one pass.
 */
export interface ForecastGroups {
  readonly values: Float64Array;
  /** How many forecasts stated this value. */
  readonly counts: Float64Array;
  /** How many of them came true. */
  readonly successes: Float64Array;
  readonly total: number;
  readonly totalSuccesses: number;
}

/**
 * Sorts forecasts and gathers those that state the same value.
 *
 * @param order the ascending order of the probabilities if it is already known.
 * @verified against a map of values to counts (bands.test.ts).
 * @example
 * Array.from(groupForecasts([0.7, 0.2, 0.7], [1, 0, 0]).counts) // [1, 2]
 */
export function groupForecasts(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  order: Uint32Array = forecastOrder(probabilities),
): ForecastGroups {
  const size = probabilities.length;
  const values = new Float64Array(size);
  const counts = new Float64Array(size);
  const successes = new Float64Array(size);
  let groups = 0;
  let totalSuccesses = 0;
  for (let i = 0; i < size; i++) {
    const index = order[i]!;
    const value = probabilities[index]!;
    const outcome = outcomes[index]!;
    if (groups === 0 || value !== values[groups - 1]) values[groups++] = value;
    counts[groups - 1]!++;
    successes[groups - 1]! += outcome;
    totalSuccesses += outcome;
  }
  return {
    values: values.subarray(0, groups),
    counts: counts.subarray(0, groups),
    successes: successes.subarray(0, groups),
    total: size,
    totalSuccesses,
  };
}
