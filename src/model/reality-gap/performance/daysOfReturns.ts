import { requireInput } from '../../conventions/modelInputError.ts';

const DAYS_A_YEAR = 365;
/** From so many returns a year on, a return is a day, whether markets open at weekends or not. */
const DAILY_FROM = 200;

/**
 * The days that so many returns take: themselves if they are daily, else calendar days, rounded up.
 *
 * n where there are at least 200 a year, else ⌈n·365/periods a year⌉.
 *
 * @param returns how many; null stays null; @param periodsPerYear above 0.
 * @throws ModelInputError unless periodsPerYear is above 0.
 * @verified test: days, trading days, weeks, months by hand.
 * @example
 * daysOfReturns(52, 52) // 365
 */
export function daysOfReturns(returns: number | null, periodsPerYear: number): number | null {
  requireInput(periodsPerYear > 0, 'daysOfReturns', 'periodsPerYear above 0', periodsPerYear);
  if (returns === null || periodsPerYear >= DAILY_FROM) return returns;
  return Math.ceil((returns * DAYS_A_YEAR) / periodsPerYear);
}
