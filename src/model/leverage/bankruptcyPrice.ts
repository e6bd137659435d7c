import type { Multiple } from '../conventions/quantities.ts';
import { requireLeverage, type Side } from './position.ts';

/**
 * The price, as a multiple of entry, at which the whole margin is lost.
 *
 * Long P = 1 − 1/L, short P = 1 + 1/L (linear contract, no fees).
 *
 * @param leverage L, at least 1; 1× long gives 0: only a worthless coin loses it all.
 * @throws ModelInputError for a leverage below 1.
 * @verified test/model/leverage/liquidationPrice.test.ts: equity is 0 there; it is the liquidation price at m
 *   = 0.
 * @example
 * bankruptcyPrice({ leverage: 20, side: 'long' }) // 0.95
 */
export function bankruptcyPrice({
  leverage,
  side,
}: {
  readonly leverage: Multiple;
  readonly side: Side;
}): Multiple {
  requireLeverage(leverage, 'bankruptcyPrice');
  return side === 'long' ? (leverage - 1) / leverage : (leverage + 1) / leverage;
}
