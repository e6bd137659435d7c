import type { Fraction } from '../../conventions/quantities.ts';

/**
 * Growth per trade as a share of the money: what a typical trader gains on one, below 0 if money shrinks.
 *
 * exp(g) − 1, without the loss of digits near 0.
 *
 * @param logGrowth g, the mean natural logarithm of the money's factor per trade.
 * @verified money.test.ts: by hand; ln 1.05 is 5 %.
 * @example
 * growthAsShare(0) // 0
 */
export function growthAsShare(logGrowth: number): Fraction {
  return Math.expm1(logGrowth);
}
