import { moneyAt } from '../../model/calibration/index.ts';

/** What a trader begins with, in pictures and tables. */
export const START_MONEY = 10_000;

/** A trader's money from the logarithm of what 1 became. */
export function moneyOf(logMoney: number): number {
  return moneyAt(logMoney, START_MONEY);
}
