/** From month to month the first or last trading day moves by no more days than these. */
const MOST_DAYS_OFF = 4;
const HOURS_A_DAY = 24;
const MONTHS_A_YEAR = 12;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * How steady the steps between dates are, 0 to 1: the share of steps in hours, or from one day of a month to the same
 * day of another month, that are as long as most. 0 for fewer than three dates.
 *
 * Months have 28 to 31 days, so the first of each month is steady in months only.
 *
 * @param days since 1970-01-01, in any order; NaN where a cell is no date.
 */
export function steadiness(days: Float64Array): number {
  const known = Float64Array.from(new Set(days.filter(day => !Number.isNaN(day)))).sort();
  if (known.length < 3) return 0;
  return Math.max(mostAlike(hourSteps(known)), mostAlike(monthSteps(known))) / (known.length - 1);
}

function hourSteps(days: Float64Array): readonly number[] {
  return pairs(days, (before, now) => Math.round((now - before) * HOURS_A_DAY));
}

/** Whole months between dates on about the same day of a month; none where two dates share a month. */
function monthSteps(days: Float64Array): readonly number[] {
  return pairs(days, (before, now) => {
    const [one, other] = [new Date(before * MILLISECONDS_A_DAY), new Date(now * MILLISECONDS_A_DAY)];
    const months =
      MONTHS_A_YEAR * (other.getUTCFullYear() - one.getUTCFullYear()) +
      other.getUTCMonth() -
      one.getUTCMonth();
    const isSameDay =
      Math.abs(one.getUTCDate() - other.getUTCDate()) <= MOST_DAYS_OFF ||
      Math.abs(daysLeft(one) - daysLeft(other)) <= MOST_DAYS_OFF;
    return months > 0 && isSameDay ? months : 0;
  }).filter(months => months > 0);
}

/** Days of a month that are still to come. */
function daysLeft(date: Date): number {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  return last.getUTCDate() - date.getUTCDate();
}

function pairs(days: Float64Array, step: (before: number, now: number) => number): readonly number[] {
  return Array.from({ length: days.length - 1 }, (_, place) => step(days[place]!, days[place + 1]!));
}

function mostAlike(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
