import type { Parameter, Unit } from './parameter.ts';

/** The one place where numbers become words: the page's language, units and signs. */
const LANGUAGE = 'en-GB';

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

/** All digits that were typed: a binary number carries at least this many decimal ones without noise. */
const ALL_DIGITS = 15;
/** Longer runs of zeros are written as a power of ten. */
const MOST_PLACES = 21;

const LARGE = new Intl.NumberFormat(LANGUAGE, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs forty times as much as using it, and a table writes hundreds of numbers. */
function formatter(precision: 'maximumFractionDigits' | 'maximumSignificantDigits', digits: number) {
  const key = `${precision} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LANGUAGE, { [precision]: digits, signDisplay: 'negative' });
  formatters.set(key, made);
  return made;
}

/** At most so many decimals. */
function rounded(value: number, decimals: number): string {
  return formatter('maximumFractionDigits', decimals).format(value).replace('-', MINUS);
}

/** At most so many significant digits. */
function significant(value: number, digits: number): string {
  return formatter('maximumSignificantDigits', digits).format(value).replace('-', MINUS);
}

/** A plain number with grouping and at most `digits` decimals. */
export function writeNumber(value: number, digits = 0): string {
  return rounded(value, digits);
}

/** A typed value with all its digits, in the reader's unit: "0.5 %", "20×", "24 hours". */
export function writeQuantity(unit: Unit, value: number): string {
  switch (unit) {
    case 'fraction':
      return `${significant(value * 100, ALL_DIGITS)}${NARROW_SPACE}%`;
    case 'multiple':
      return `${significant(value, ALL_DIGITS)}×`;
    case 'hours':
      return writeDuration(value);
    case 'years':
      return plural(value, 'year');
    case 'money':
    case 'price':
    case 'count':
      return significant(value, ALL_DIGITS);
    case 'seed':
      return String(value);
    default:
      return unit satisfies never;
  }
}

/** The unit's sign as it stands behind a number field. */
export function unitSuffix(unit: Unit): string {
  switch (unit) {
    case 'fraction':
      return '%';
    case 'multiple':
      return '×';
    case 'hours':
      return 'hours';
    case 'years':
      return 'years';
    default:
      return '';
  }
}

/** The text that stands in a number field or a link: no unit, no grouping, a decimal point. */
export function writeValue(parameter: Parameter, value: number | string | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return value;
  return plainDecimal(value, 'unit' in parameter && parameter.unit === 'fraction' ? 2 : 0);
}

/** All digits of a number, its decimal point moved without binary noise: 0.07 by 2 is "7", not "7.000000000000001". */
function plainDecimal(value: number, shift: number): string {
  if (value === 0) return '0';
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa!.replace('.', '');
  const point = Number(exponent) + shift + 1;
  if (Math.abs(point) > MOST_PLACES) return `${sign}${mantissa}e${point - 1}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const fraction = digits.slice(point);
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${fraction && `.${fraction}`}`;
}

/** A result in per cent: one decimal under 10, two under 0.1, none from 10. */
export function writePercent(fraction: number): string {
  const percent = Math.abs(fraction) * 100;
  const digits = percent >= 9.95 ? 0 : percent >= 0.095 || percent === 0 ? 1 : 2;
  return `${rounded(fraction * 100, digits)}${NARROW_SPACE}%`;
}

/** Money as a result: three significant digits, grouped. */
export function writeMoney(amount: number): string {
  return significant(amount, 3);
}

/** A large amount in words: "20 million", "1.5 billion"; below a million as money. */
export function writeLargeMoney(amount: number): string {
  return Math.abs(amount) < 1e6 ? writeMoney(amount) : LARGE.format(amount).replace('-', MINUS);
}

/** A leverage as a result: one decimal under 10, none from 10, rounded down so that a limit is never overstated. */
export function writeLeverageLimit(leverage: number): string {
  const scale = leverage < 10 ? 10 : 1;
  return `${rounded(Math.floor(leverage * scale + 1e-9) / scale, 1)}×`;
}

function plural(count: number, word: string): string {
  return `${significant(count, ALL_DIGITS)} ${word}${count === 1 ? '' : 's'}`;
}

/** A holding time in the largest whole unit: "8 hours", "1 day", "1 week", "1 month" (30 days). */
export function writeDuration(hours: number): string {
  if (hours >= 720 && hours % 720 === 0) return plural(hours / 720, 'month');
  if (hours >= 168 && hours % 168 === 0) return plural(hours / 168, 'week');
  if (hours >= 24 && hours % 24 === 0) return plural(hours / 24, 'day');
  return plural(hours, 'hour');
}

/** A holding time inside a sentence: "a day", "an hour", "8 hours". */
export function writeDurationInSentence(hours: number): string {
  const words = writeDuration(hours);
  return words === '1 hour' ? 'an hour' : words.replace(/^1 /, 'a ');
}

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_FORMAT = new Intl.DateTimeFormat(LANGUAGE, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A date, given as days since 1970-01-01: "4 Mar 2021". */
export function writeDay(days: number): string {
  return DAY_FORMAT.format(Math.floor(days) * MILLISECONDS_PER_DAY);
}
