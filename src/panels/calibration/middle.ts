import type { Uncertain } from './outcomes.ts';
import { moneyOf } from './startMoney.ts';

/** As many standard errors from the start the end of the middle trader must lie to be called more or less. */
const CLEAR = 2;
/** A hundredfold: more is told as a multiple that nobody should count on. */
const MOST_TOLD = 100;

/** What a typical trader, the middle one, has after all trades. */
export interface MiddleEnd {
  /** More or less than at the start, or no telling. */
  readonly course: 'grows' | 'shrinks' | 'still';
  /** What 10,000 becomes, and the distance to one standard error more of the logarithm. */
  readonly end: number;
  readonly error: number;
  readonly isBeyondTelling: boolean;
}

/** The middle trader as told, from the logarithm of what 1 becomes. */
export function middleEnd({ value, standardError }: Uncertain): MiddleEnd {
  const end = moneyOf(value);
  return {
    course: courseOf({ value, standardError }),
    end,
    error: moneyOf(value + standardError) - end,
    isBeyondTelling: end > MOST_TOLD * moneyOf(0),
  };
}

/** More, less, or within two errors of the start: the licence for each of these words. */
function courseOf({ value, standardError }: Uncertain): MiddleEnd['course'] {
  if (Math.abs(value) <= CLEAR * standardError || value === 0) return 'still';
  return value > 0 ? 'grows' : 'shrinks';
}
