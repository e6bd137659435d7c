import type { Network, NextReturn } from './network.ts';
import { predictNext } from './predictNext.ts';
import { returnWindows } from './returnWindows.ts';

/** What was stated for each day of a row, and what came. */
export interface StatedDays {
  readonly stated: readonly NextReturn[];
  /** One for each statement. */
  readonly outcomes: Float64Array;
}

/**
 * What a network states for each day of a row of returns that has enough days before it.
 *
 * @param returns in order; the first `inputs` of them are only looked back on.
 * @throws ModelInputError for fewer returns than a window and the day after it.
 * @verified statements.test.ts: equal to predictNext day by day.
 * @example
 * predictDays({ inputs: 1, hidden: 1, scale: 0.02, weights: new Float64Array(6) }, [0.01, 0.03]).stated // [{ mean: 0, spread: 0.02 }]
 */
export function predictDays(network: Network, returns: ArrayLike<number>): StatedDays {
  const { inputs, windows, outcomes } = returnWindows(returns, network.inputs);
  const stated = Array.from(outcomes, (_, place) =>
    predictNext(network, windows.subarray(place * inputs, (place + 1) * inputs)),
  );
  return { stated, outcomes };
}
