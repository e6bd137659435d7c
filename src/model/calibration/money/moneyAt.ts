import type { Money } from '../../conventions/quantities.ts';

/**
 * Money from its natural logarithm, for a start other than 1.
 *
 * start·exp(logMoney).
 *
 * @param logMoney logarithm of what 1 became; @param start in any unit.
 * @verified money.test.ts: by hand.
 * @example
 * moneyAt(0, 10000) // 10000
 */
export function moneyAt(logMoney: number, start: Money): Money {
  return start * Math.exp(logMoney);
}
