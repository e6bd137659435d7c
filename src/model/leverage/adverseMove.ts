import type { Fraction, Multiple } from '../conventions/quantities.ts';

/**
 * The move against a position that wipes it out, as a share of the entry price, whichever its side; null if
 * none does.
 *
 * |P − 1| with P the liquidation price as a multiple of the entry price.
 *
 * @verified test: long and short by hand.
 * @example
 * adverseMove(0.75) // 0.25
 */
export function adverseMove(liquidationPrice: Multiple | null): Fraction | null {
  return liquidationPrice === null ? null : Math.abs(liquidationPrice - 1);
}
