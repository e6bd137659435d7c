import type { Fraction, Money, Multiple } from '../conventions/quantities.ts';

/** What a position is worth, costs and risks, in money and beside everything its holder has. */
export interface PositionAmounts {
  readonly notional: Money;
  /** For opening and closing, at the entry price. */
  readonly fees: Money;
  /**
   * The share of all the holder's money that is at stake, and the whole position over that money; null if it
   * is not known.
   */
  readonly shareOfWealth: Fraction | null;
  readonly leverageOnWealth: Multiple | null;
}

/**
 * The amounts of a leveraged position.
 *
 * notional = stake·L, fees = 2·f·notional; stake/wealth and notional/wealth.
 *
 * @param stake the margin; @param feePerTrade share of the notional; @param wealth above 0, null if not
 *   known.
 * @verified test: by hand.
 * @example
 * positionAmounts({ stake: 100, leverage: 20, feePerTrade: 0.0005, wealth: 1000 }) // { notional: 2000, fees: 2, shareOfWealth: 0.1, leverageOnWealth: 2 }
 */
export function positionAmounts({
  stake,
  leverage,
  feePerTrade,
  wealth,
}: {
  readonly stake: Money;
  readonly leverage: Multiple;
  readonly feePerTrade: Fraction;
  readonly wealth: Money | null;
}): PositionAmounts {
  const notional = stake * leverage;
  return {
    notional,
    fees: 2 * feePerTrade * notional,
    shareOfWealth: wealth === null ? null : stake / wealth,
    leverageOnWealth: wealth === null ? null : notional / wealth,
  };
}
