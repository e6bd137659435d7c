import { requireInput } from '../../conventions/modelInputError.ts';

/** What a network learns from: for each day the returns before it, and its own. */
export interface ReturnWindows {
  readonly inputs: number;
  /** Window after window, each of `inputs` returns, the earliest first. */
  readonly windows: Float64Array;
  /** The return that follows each window. */
  readonly outcomes: Float64Array;
}

/**
 * Cuts a row of returns into windows and what follows each.
 *
 * @param returns at least one more than inputs, finite; @param inputs how many returns a window has.
 * @throws ModelInputError for too few returns, or one that is not finite.
 * @verified statements.test.ts: by hand.
 * @example
 * returnWindows([1, 2, 3, 4], 2) // { inputs: 2, windows: [1, 2, 2, 3], outcomes: [3, 4] }
 */
export function returnWindows(returns: ArrayLike<number>, inputs: number): ReturnWindows {
  const name = 'returnWindows';
  requireInput(Number.isInteger(inputs) && inputs >= 1, name, 'whole inputs from 1', inputs);
  const count = returns.length - inputs;
  requireInput(count >= 1, name, 'more returns than inputs', returns.length);
  const all = Float64Array.from(returns);
  requireInput(
    all.every(Number.isFinite),
    name,
    'finite returns',
    all.find(value => !Number.isFinite(value)),
  );
  const windows = new Float64Array(count * inputs);
  for (let place = 0; place < count; place++)
    windows.set(all.subarray(place, place + inputs), place * inputs);
  return { inputs, windows, outcomes: all.slice(inputs) };
}
