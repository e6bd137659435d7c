import type { DateGap, ReturnsFile, StageReturns } from '../../reader-files/returnsFile.ts';
import { fallsIn } from './calmLearning.ts';
import { PRICE_STEP } from './calmOutcome.ts';
import { LEARNABLE_DAYS, SHORTEST_WINDOW } from './calmParams.ts';
import { HELD_DAYS, NEW_CALM_DAYS } from './calmWorld.ts';
import type { OwnDays, Unfit } from './ownCalmOutcomes.ts';

const UNLEARNED = HELD_DAYS + NEW_CALM_DAYS;
/** As many as the simulated world has; of more the last are used. */
const MOST_DAYS = LEARNABLE_DAYS + UNLEARNED;
const LEAST_DAYS = SHORTEST_WINDOW + UNLEARNED;
/** A year of weekdays without holidays, and a year of all days, with room for a count by hand. */
const DAILY = [240, 370] as const;
/** Where more steps than one in ten go over missing days, they are no days. */
const MOST_GAPS = 0.1;

/** Differences that rounding alone can make are none. */
const ROUNDING = 1e-12;

/** Returns that can be learned from, with what each is for. */
export interface FitDays {
  readonly returns: Float64Array;
  readonly own: OwnDays;
}

/** The last days of a file that has enough of them, one a day; else why not. */
export function ownDaysOf(
  { hasDates, rhythm, gaps }: ReturnsFile,
  stage: StageReturns,
  periodsSaid: number | null,
): FitDays | Unfit {
  const unfit = rhythmFault(hasDates, rhythm, periodsSaid);
  if (unfit !== null) return unfit;
  if (stage.ruin !== null) return { why: 'lost' };
  const inFile = stage.returns.length;
  if (inFile < LEAST_DAYS)
    return { why: 'tooFew', days: inFile, learnable: SHORTEST_WINDOW, held: HELD_DAYS, later: NEW_CALM_DAYS };
  const used = Math.min(inFile, MOST_DAYS);
  const returns = stage.returns.slice(inFile - used);
  if (!Number.isFinite(grown(returns))) return { why: 'beyond' };
  const days = stage.days.slice(inFile - used);
  const spanned = spannedBy(gaps, days);
  if (spanned > MOST_GAPS * used) return { why: 'manyGaps', gaps: spanned, days: used };
  for (const last of [NEW_CALM_DAYS, UNLEARNED])
    if (hardlyVaries(returns.subarray(used - last), stage.resolution)) return { why: 'still', days: last };
  const learnable = used - UNLEARNED;
  return {
    returns,
    own: {
      ...{ inFile, used, learnable, held: HELD_DAYS, later: NEW_CALM_DAYS, gaps: spanned },
      laterFalls: fallsIn(returns.subarray(used - NEW_CALM_DAYS)),
      dates: hasDates ? datesOf(days.subarray(0, learnable)) : null,
    },
  };
}

/** Whether most of these days change alike: not at all, or by the same share. A spread has nothing to be measured on there. */
export function hardlyVaries(returns: Float64Array, resolution: number): boolean {
  const inOrder = returns.toSorted();
  const middle = inOrder[Math.floor(returns.length / 2)]!;
  const alike = returns.filter(value => Math.abs(value - middle) <= ROUNDING);
  const range = inOrder.at(-1)! - inOrder[0]!;
  return alike.length > returns.length / 2 || range <= Math.max(ROUNDING, 2 * resolution);
}

/** What says that a row is a day: the dates, or in a file without them the reader. */
function rhythmFault(
  hasDates: boolean,
  rhythm: ReturnsFile['rhythm'],
  periodsSaid: number | null,
): Unfit | null {
  if (rhythm !== null) {
    const { name } = rhythm;
    return name === 'days' || name === 'weekdays' ? null : { why: 'notDaily', rhythm: name };
  }
  if (hasDates) return { why: 'noRhythm' };
  const isDaily = periodsSaid !== null && periodsSaid >= DAILY[0] && periodsSaid <= DAILY[1];
  return isDaily ? null : { why: 'noDates' };
}

/** The farthest that what began as 1 comes from it on the way. */
function grown(returns: Float64Array): number {
  let price = 1;
  for (const value of returns) {
    price *= 1 + value;
    if (!Number.isFinite(price)) return price;
  }
  return price;
}

const spannedBy = (gaps: readonly DateGap[], days: Float64Array) =>
  gaps.filter(({ to }) => to >= days[0]! && to <= days.at(-1)!).length;

/** The day of each drawn price: the first stands for the one before the first return. */
function datesOf(days: Float64Array): readonly number[] {
  const places = Math.floor(days.length / PRICE_STEP) + 1;
  return Array.from({ length: places }, (_, place) => days[Math.max(0, place * PRICE_STEP - 1)]!);
}
