import type { DateGap, Rhythm } from './returnsFile.ts';

interface Beat {
  readonly rhythm: Rhythm;
  /** Usual days from one row to the next lie between these. */
  readonly usual: readonly [number, number];
  /** More days than these between two rows leave a gap. */
  readonly longest: number;
}

const DAYS_A_YEAR = 365;
const DAYS_A_WEEK = 7;
const BEATS: readonly Beat[] = [
  { rhythm: { name: 'days', periodsPerYear: 365 }, usual: [0.9, 1.1], longest: 1.5 },
  { rhythm: { name: 'weeks', periodsPerYear: 52 }, usual: [6.5, 7.5], longest: 10.5 },
  { rhythm: { name: 'months', periodsPerYear: 12 }, usual: [27, 32], longest: 45 },
  { rhythm: { name: 'quarters', periodsPerYear: 4 }, usual: [88, 94], longest: 135 },
  { rhythm: { name: 'years', periodsPerYear: 1 }, usual: [360, 371], longest: 550 },
];
/** Four days pass over a long weekend. */
const WEEKDAYS: Beat = { rhythm: { name: 'weekdays', periodsPerYear: 252 }, usual: [0.9, 1.1], longest: 4.5 };
/** Below this share of weekend days a daily file knows weekdays only. */
const WEEKEND_SHARE = 0.02;
/** Where fewer steps are usual ones, the dates have no rhythm. */
const LEAST_USUAL = 0.6;
/** Hours that are missing every night and every weekend make fewer rows a year. */
const LEAST_AROUND_THE_CLOCK = 0.95;

/**
 * How often a file has a row, from the middle of the steps between its dates, and where a row is missing; no rhythm where
 * the steps are of no usual length.
 *
 * @param days rising, all rows of the file once each.
 */
export function findRhythm(days: ArrayLike<number>): {
  readonly rhythm: Rhythm | null;
  readonly gaps: readonly DateGap[];
} {
  const steps = Array.from({ length: Math.max(0, days.length - 1) }, (_, row) => days[row + 1]! - days[row]!);
  if (steps.length < 2) return { rhythm: null, gaps: [] };
  const middle = steps.toSorted((a, b) => a - b)[steps.length >> 1]!;
  const beat = beatOf(middle, days, steps);
  if (beat === null) return { rhythm: null, gaps: [] };
  const gaps = steps.flatMap((step, row) =>
    step > beat.longest ? [{ from: days[row]!, to: days[row + 1]! }] : [],
  );
  return { rhythm: beat.rhythm, gaps };
}

function beatOf(middle: number, days: ArrayLike<number>, steps: readonly number[]): Beat | null {
  if (middle > 0 && middle < 0.9) return hourlyBeat(middle, days, steps);
  const beat = BEATS.find(({ usual: [least, most] }) => middle >= least && middle <= most) ?? null;
  if (beat === null) return null;
  const [least, most] = beat.usual;
  const usual = steps.filter(step => step >= least && step <= most).length;
  if (usual < LEAST_USUAL * steps.length) return null;
  return beat.rhythm.name === 'days' && !hasWeekends(days) ? WEEKDAYS : beat;
}

function hourlyBeat(middle: number, days: ArrayLike<number>, steps: readonly number[]): Beat | null {
  const usual = steps.filter(step => Math.abs(step - middle) < 0.1 * middle).length / steps.length;
  if (usual < LEAST_USUAL) return null;
  const beat = (periodsPerYear: number): Beat => ({
    rhythm: { name: 'hours', periodsPerYear: Math.round(periodsPerYear) },
    usual: [middle, middle],
    longest: 1.5 * middle,
  });
  if (usual >= LEAST_AROUND_THE_CLOCK) return beat(DAYS_A_YEAR / middle);
  const perDay = new Map<number, number>();
  for (let row = 0; row < days.length; row++) {
    const day = Math.floor(days[row]!);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const rowsADay = [...perDay.values()].sort((a, b) => a - b)[perDay.size >> 1]!;
  return beat(rowsADay * (hasWeekends(days) ? DAYS_A_YEAR : WEEKDAYS.rhythm.periodsPerYear));
}

/**
 * False where two days of the week in a row are hardly ever there. Which two they are is left open: midnight of one place is
 * the evening before at another, and not every market rests on Saturday and Sunday.
 */
function hasWeekends(days: ArrayLike<number>): boolean {
  const counts = Array.from({ length: DAYS_A_WEEK }, () => 0);
  for (let row = 0; row < days.length; row++)
    counts[((Math.floor(days[row]!) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK]!++;
  return counts.every((count, day) => count + counts[(day + 1) % DAYS_A_WEEK]! > WEEKEND_SHARE * days.length);
}
