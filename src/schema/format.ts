import type { Parameter, Unit } from './parameter.ts';

/** The one place where numbers become words: the page's language, units and signs. */
const LANGUAGE = 'en-GB';

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

function decimal(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LANGUAGE, options).format(value).replace('-', MINUS);
}

/** A plain number with grouping and at most `digits` decimals. */
export function writeNumber(value: number, digits = 0): string {
  return decimal(value, { maximumFractionDigits: digits });
}

/** A typed value with all its digits, in the reader's unit: "0.5 %", "20×", "24 hours". */
export function writeQuantity(unit: Unit, value: number): string {
  switch (unit) {
    case 'fraction':
      return `${decimal(shiftDecimal(value, 2), { maximumFractionDigits: 10 })}${NARROW_SPACE}%`;
    case 'multiple':
      return `${decimal(value, { maximumFractionDigits: 10 })}×`;
    case 'hours':
      return writeDuration(value);
    case 'years':
      return plural(value, 'year');
    case 'money':
    case 'price':
    case 'count':
      return decimal(value, { maximumFractionDigits: 10 });
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
  const unit = 'unit' in parameter ? parameter.unit : 'seed';
  return plainDecimal(unit === 'fraction' ? shiftDecimal(value, 2) : value);
}

/** Moves the decimal point without binary noise: 0.07 by 2 is 7, not 7.000000000000001. */
function shiftDecimal(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A result in per cent: one decimal under 10, two under 0.1, none from 10. */
export function writePercent(fraction: number): string {
  const percent = Math.abs(fraction) * 100;
  const digits = percent >= 9.95 ? 0 : percent >= 0.095 || percent === 0 ? 1 : 2;
  return `${decimal(fraction * 100, { maximumFractionDigits: digits })}${NARROW_SPACE}%`;
}

/** Money as a result: three significant digits, grouped. */
export function writeMoney(amount: number): string {
  return decimal(amount, { maximumSignificantDigits: 3 });
}

/** A leverage as a result: one decimal under 10, none from 10, rounded down so that a limit is never overstated. */
export function writeLeverageLimit(leverage: number): string {
  const scale = leverage < 10 ? 10 : 1;
  return `${decimal(Math.floor(leverage * scale + 1e-9) / scale, { maximumFractionDigits: 1 })}×`;
}

function plural(count: number, word: string): string {
  return `${decimal(count, { maximumFractionDigits: 2 })} ${word}${count === 1 ? '' : 's'}`;
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
