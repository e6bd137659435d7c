import type { Unit } from './parameter.ts';

/** Room for all digits of a number, grouped, with exponent and unit; what is longer is not looked at. */
const LONGEST_NUMBER = 80;

const HOURS_PER: Readonly<Record<string, number>> = {
  h: 1,
  hour: 1,
  hours: 1,
  d: 24,
  day: 24,
  days: 24,
  w: 168,
  week: 168,
  weeks: 168,
  month: 720,
  months: 720,
  y: 8760,
  year: 8760,
  years: 8760,
};
const SECONDS_PER: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  min: 60,
  minute: 60,
  minutes: 60,
};
const YEARS_PER: Readonly<Record<string, number>> = { y: 1, year: 1, years: 1 };
const MULTIPLES_PER: Readonly<Record<string, number>> = { x: 1, '×': 1 };
const ONES_PER: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/**
 * A number with its sign of unit, in the unit of the model; null when it cannot be read.
 *
 * Decimal shifts are exact: "0.07" per cent is 0.0007, not 0.0007000000000000001.
 */
export function readQuantity(unit: Unit, text: string): number | null {
  const match =
    text.length <= LONGEST_NUMBER &&
    /^([-+\u2212]?)\s*([\d.,\s'\u2019]+?)(e[-+]?\d{1,3})?\s*([a-z%\u00d7]*)$/i.exec(text.trim());
  if (!match) return null;
  const suffix = match[4]!.toLowerCase();
  const shift = decimalShift(unit, suffix);
  const factor = unitFactor(unit, suffix);
  if (shift === null || factor === null) return null;
  const exponent = Number(match[3]?.slice(1) ?? 0) + shift;
  // Digits that are no number, as "1.2.3", are none with an exponent either.
  const value = Number(`${withPoint(match[2]!.trim())}e${exponent}`) * factor;
  if (!Number.isFinite(value)) return null;
  return match[1] === '-' || match[1] === '\u2212' ? 0 - value : value;
}

/**
 * Digits as they were typed, plain and with a decimal point. Groups of three may be set apart by commas, spaces or apostrophes; any other
 * single comma is a decimal comma ("2,5", and "0,005", since no number begins with a group of 0).
 */
function withPoint(text: string): string {
  const byCommas = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
  const bySpaces = /^[1-9]\d{0,2}(?:[\s'\u2019]\d{3})+(?:[.,]\d*)?$/.test(text);
  const ungrouped = byCommas ? text.replaceAll(',', '') : bySpaces ? text.replace(/[\s'\u2019]/g, '') : text;
  return ungrouped.replace(',', '.');
}

function decimalShift(unit: Unit, suffix: string): number | null {
  if (unit !== 'fraction') return 0;
  if (suffix === '' || suffix === '%') return -2;
  return suffix === 'bps' || suffix === 'bp' ? -4 : null;
}

function unitFactor(unit: Unit, suffix: string): number | null {
  if (suffix === '') return 1;
  switch (unit) {
    case 'fraction':
      return 1;
    case 'plain':
    case 'seed':
      return null;
    case 'seconds':
      return entry(SECONDS_PER, suffix);
    case 'multiple':
      return entry(MULTIPLES_PER, suffix);
    case 'hours':
      return entry(HOURS_PER, suffix);
    case 'years':
      return entry(YEARS_PER, suffix);
    case 'money':
    case 'price':
    case 'count':
      return entry(ONES_PER, suffix);
    default:
      return unit satisfies never;
  }
}

function entry(factors: Readonly<Record<string, number>>, suffix: string): number | null {
  return Object.hasOwn(factors, suffix) ? factors[suffix]! : null;
}
