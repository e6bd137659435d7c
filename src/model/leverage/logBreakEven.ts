import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction } from '../conventions/quantities.ts';
import type { Side } from './position.ts';

/**
 * How far, in logarithm, the price must have moved for a closed position to have paid its two fees.
 *
 * Long k = ln((1 + f)/(1 − f)): bought at E(1 + f), sold at P(1 − f). Short k = ln((1 − f)/(1 + f)).
 *
 * @param feePerTrade f, share of the notional paid on entry and again on exit, in [0, 1).
 * @returns k, at least 0 for long and at most 0 for short.
 * @throws ModelInputError outside this range.
 * @verified test/model/leverage/outcomes.test.ts: the account is even at this price.
 * @example
 * logBreakEven({ feePerTrade: 0.0005, side: 'long' }) // 0.0010000000833333458
 */
export function logBreakEven({
  feePerTrade,
  side,
}: {
  readonly feePerTrade: Fraction;
  readonly side: Side;
}): number {
  requireInput(feePerTrade >= 0 && feePerTrade < 1, 'logBreakEven', 'feePerTrade in [0, 1)', feePerTrade);
  const distance = 2 * Math.atanh(feePerTrade);
  return side === 'long' ? distance : 0 - distance;
}
