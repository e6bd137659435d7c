import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';

/** Good days of the first screen's market; the crash can come before, between or after them. */
export const GOOD_DAYS = 40;
const GOOD_DAY = 0.005;
/** What follows a crash at once: five pairs of a fall and a rise. */
const AFTERMATH = [-0.02, 0.01, -0.02, 0.01, -0.02, 0.01, -0.02, 0.01, -0.02, 0.01] as const;

/** How many days the crash can come on, and how many days there are with it and what follows. */
export const CRASH_DAYS = GOOD_DAYS + 1;
export const MARKET_DAYS = GOOD_DAYS + 1 + AFTERMATH.length;

/** When the crash comes (1 to CRASH_DAYS), and by which share the price falls (in [0, 1]). */
export interface Crash {
  readonly day: number;
  readonly size: Fraction;
}

/**
 * The 51 daily returns of the first screen: 40 of +0.5 %, one crash, and right after it five pairs of −2 % and
 * +1 %. Crash and aftermath move together, so every day gives the same returns in another order.
 *
 * @param crash null for a market of 51 good days.
 * @throws ModelInputError unless the day is whole, from 1 to 41, and the size in [0, 1].
 * @verified crashMarket.test.ts: the two orders of the reference; the same returns on every day.
 * @example
 * crashMarket({ day: 3, size: 0.08 }).slice(0, 5) // [0.005, 0.005, -0.08, -0.02, 0.01]
 */
export function crashMarket(crash: Crash | null): Float64Array {
  const returns = new Float64Array(MARKET_DAYS).fill(GOOD_DAY);
  if (crash === null) return returns;
  const { day, size } = crash;
  requireInput(
    Number.isInteger(day) && day >= 1 && day <= CRASH_DAYS,
    'crashMarket',
    `a whole day from 1 to ${CRASH_DAYS}`,
    day,
  );
  requireInput(size >= 0 && size <= 1, 'crashMarket', 'a size in [0, 1]', size);
  returns[day - 1] = -size;
  returns.set(AFTERMATH, day);
  return returns;
}
