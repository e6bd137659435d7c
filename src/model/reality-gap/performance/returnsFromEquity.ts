import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The simple returns between successive values of an account.
 *
 * r_t = E_t/E_{t−1} − 1. One value gives no returns.
 *
 * @param equity account values, each above zero except that the last may be zero (ruin).
 * @throws ModelInputError for a value that is not finite, negative, or zero before the end.
 * @verified test: the returns compound back to the last value.
 * @example
 * Array.from(returnsFromEquity([100, 150, 75])) // [0.5, -0.5]
 */
export function returnsFromEquity(equity: ArrayLike<number>): Float64Array {
  const returns = new Float64Array(Math.max(0, equity.length - 1));
  for (let period = 0; period < returns.length; period++) {
    const before = equity[period]!;
    const after = equity[period + 1]!;
    requireInput(before > 0 && Number.isFinite(before), 'returnsFromEquity', 'equity above zero', before);
    requireInput(after >= 0 && Number.isFinite(after), 'returnsFromEquity', 'equity at or above zero', after);
    returns[period] = after / before - 1;
  }
  return returns;
}
