import { writeQuantity } from './format.ts';
import type { NumberParameter, OptionalNumberParameter, Parameter, Unit } from './parameter.ts';
import { accepted, type Result, refused } from './result.ts';

const HOURS_PER = { h: 1, d: 24, w: 168, y: 8760 } as const;
const MAX_SEED = 4294967295;

/**
 * Reads one value as a reader types it or a link carries it, in the unit of the model.
 *
 * "20x", "20×", "2,5", "5 %", "5bps", "24h", "7d" and "10 000" are all understood. What cannot be read, or lies
 * outside the hard limits, is refused with the reason; nothing is clamped.
 */
export function readValue(parameter: Parameter, text: string): Result<number | string | boolean | null> {
  switch (parameter.kind) {
    case 'choice':
      return parameter.options.includes(text)
        ? accepted(text)
        : refused(`“${text}” is not one of ${parameter.options.join(', ')}`);
    case 'toggle':
      return text === '1' || text === '0' ? accepted(text === '1') : refused(`“${text}” is neither 1 nor 0`);
    case 'seed':
      return readSeed(text);
    case 'optional-number':
      return text.trim() === '' ? accepted(null) : readNumber(parameter, text);
    case 'number':
      return readNumber(parameter, text);
    default:
      return parameter satisfies never;
  }
}

/** The reason why a number is outside a parameter's hard limits or not whole, or null when it is fine. */
export function limitRefusal(
  parameter: NumberParameter | OptionalNumberParameter,
  value: number,
): string | null {
  const [minimum, maximum] = parameter.limits;
  if (parameter.whole && !Number.isInteger(value)) return 'only whole numbers are understood here';
  if (parameter.aboveLowerLimit ? value <= minimum : value < minimum) {
    return `it must be ${parameter.aboveLowerLimit ? 'above' : 'at least'} ${writeQuantity(parameter.unit, minimum)}`;
  }
  return value > maximum ? `it must be at most ${writeQuantity(parameter.unit, maximum)}` : null;
}

function readNumber(parameter: NumberParameter | OptionalNumberParameter, text: string): Result<number> {
  const value = readQuantity(parameter.unit, text);
  if (value === null) return refused(`“${text}” is not a number`);
  const reason = limitRefusal(parameter, value);
  return reason === null ? accepted(value) : refused(reason);
}

function readSeed(text: string): Result<number> {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value <= MAX_SEED
    ? accepted(value)
    : refused(`“${text}” is not a whole number from 0 to ${MAX_SEED}`);
}

/** A number with its sign of unit; null when it cannot be read. Decimal shifts are exact ("0.5" per cent is 0.005). */
function readQuantity(unit: Unit, text: string): number | null {
  const match = /^([-+\u2212]?)\s*([\d.,\s']*)\s*(e[-+]?\d{1,3})?\s*([a-z%\u00d7]*)$/i.exec(text.trim());
  if (!match) return null;
  const digits = readDigits(match[2]!);
  if (digits === null) return null;
  const suffix = match[4]!.toLowerCase();
  const shift = decimalShift(unit, suffix);
  const factor = unitFactor(unit, suffix);
  if (shift === null || factor === null) return null;
  const exponent = (match[3] ? Number(match[3].slice(1)) : 0) + shift;
  const value = Number(`${digits}e${exponent}`) * factor;
  if (!Number.isFinite(value)) return null;
  return match[1] === '-' || match[1] === '−' ? 0 - value : value;
}

/** Plain digits with one decimal point; a single comma is a decimal comma unless it groups exactly three digits. */
function readDigits(text: string): string | null {
  const packed = text.replace(/[\s']/g, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(packed)
    ? packed.replaceAll(',', '')
    : packed.replace(',', '.');
  return /^(\d+\.?\d*|\.\d+)$/.test(grouped) ? grouped : null;
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
    case 'multiple':
      return suffix === 'x' || suffix === '×' ? 1 : null;
    case 'hours':
      return HOURS_PER[timeLetter(suffix) as keyof typeof HOURS_PER] ?? null;
    case 'years':
      return timeLetter(suffix) === 'y' ? 1 : null;
    case 'money':
    case 'price':
    case 'count':
      return suffix === 'k' ? 1e3 : suffix === 'm' ? 1e6 : null;
    case 'seed':
      return null;
    default:
      return unit satisfies never;
  }
}

const TIME_WORDS: Readonly<Record<string, string>> = {
  h: 'h',
  hour: 'h',
  hours: 'h',
  d: 'd',
  day: 'd',
  days: 'd',
  w: 'w',
  week: 'w',
  weeks: 'w',
  y: 'y',
  year: 'y',
  years: 'y',
};

function timeLetter(suffix: string): string {
  return TIME_WORDS[suffix] ?? suffix;
}
