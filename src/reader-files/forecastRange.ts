import type { FileFault, ForecastUnit, RejectedRow } from './forecastFile.ts';
import { MARKS } from './marks.ts';
import { type DecimalSign, readChance } from './numbers.ts';

/** From this share of rows on, what is left of a file would mislead. */
const MOST_UNREADABLE = 0.05;
const FEW_ROWS = 2;
const PERCENT = 100;
/** Scales that end at a power of ten or of two begin near 0 and are used up to their upper half. */
const WIDE_SCALES = [
  { kind: 'of255', whole: MARKS.of255, from: 0.9 },
  { kind: 'permille', whole: 1000, from: 0.5 },
  { kind: 'bps', whole: 10_000, from: 0.5 },
] as const;
/** Numbers that stand for what is missing. */
const CODES = new Set([-1, -2, -9, -99, -999, -9999, 999, 9999]);
const MOST_MISSING = 0.5;

/**
 * The unit of numbers of which many lie above 100, by the largest: of 255, per mille up to 1,000, basis points up to 10,000.
 * Null where there are none such, or no unit that is known here ends there (a score from 300 to 850).
 */
export function wideUnit(plain: readonly number[]): ForecastUnit | null {
  const above = plain.filter(value => value > PERCENT).length;
  if (above <= MOST_UNREADABLE * plain.length) return null;
  const [least, most] = endsOf(plain);
  const found = WIDE_SCALES.find(
    ({ whole, from }) => most > from * whole && most <= whole && least < whole / 5,
  );
  return found && least >= 0 ? found.kind : null;
}

/** The smallest and the largest of many numbers. */
function endsOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Stated cells, empty where a number below zero or above 100, always the same, stands for a forecast that is missing. */
export function withoutCodes(stated: readonly string[], decimal: DecimalSign): readonly string[] {
  const numbers = stated.map(cell => readChance(cell, decimal)?.value ?? null);
  const beyond = numbers.filter(value => value !== null && (value < 0 || value > PERCENT));
  const [code] = beyond;
  const isCode =
    code !== undefined && code !== null && CODES.has(code) && beyond.every(value => value === code);
  if (!isCode || beyond.length > MOST_MISSING * stated.length) return stated;
  return stated.map((cell, row) => (numbers[row] === code ? '' : cell));
}

/** Whether so many rows are left out for what stands in them that the others would mislead, and why. */
export function faultOfLeftOut(rejected: readonly RejectedRow[], used: number): FileFault | null {
  const count = (...faults: readonly RejectedRow['fault'][]) =>
    rejected.filter(({ fault }) => faults.includes(fault)).length;
  const outside = count('probabilityOutOfRange');
  const unread = outside + count('probabilityUnreadable', 'tooFewColumns');
  if (unread < FEW_ROWS || unread <= MOST_UNREADABLE * (used + unread)) return null;
  return outside > unread / 2 ? 'outOfRange' : 'manyUnreadable';
}
