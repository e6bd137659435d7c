/** Beyond this multiple of the start, money is no longer told to the unit. */
export const MOST_FOLD = 100;

/**
 * How an amount is told: as a number, as next to nothing (below a thousandth of the start), or as many times
 * the start.
 */
export function moneySize(amount: number, start: number): 'number' | 'next-to-nothing' | 'manifold' {
  if (amount > MOST_FOLD * start) return 'manifold';
  return amount < start / 1000 ? 'next-to-nothing' : 'number';
}
