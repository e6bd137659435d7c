import { writeQuantity } from './english.ts';
import { setOf } from './members.ts';
import type { NumberParameter, OptionalNumberParameter, Parameter, SetParameter } from './parameter.ts';
import { readQuantity } from './readQuantity.ts';
import { accepted, type Result, refused, shortened } from './result.ts';

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
        : refused(`“${shortened(text)}” is not one of ${parameter.options.join(', ')}`);
    case 'toggle':
      return text === '1' || text === '0'
        ? accepted(text === '1')
        : refused(`“${shortened(text)}” is neither 1 nor 0`);
    case 'set':
      return readSet(parameter, text);
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
  if (Number.isNaN(value)) return 'it must be a number';
  if (parameter.whole && !Number.isInteger(value)) return 'only whole numbers are understood here';
  if (parameter.aboveLowerLimit ? value <= minimum : value < minimum) {
    return `it must be ${parameter.aboveLowerLimit ? 'above' : 'at least'} ${writeQuantity(parameter.unit, minimum)}`;
  }
  return value > maximum ? `it must be at most ${writeQuantity(parameter.unit, maximum)}` : null;
}

function readNumber(parameter: NumberParameter | OptionalNumberParameter, text: string): Result<number> {
  const value = readQuantity(parameter.unit, text);
  if (value === null) return refused(`“${shortened(text)}” is not a number`);
  const reason = limitRefusal(parameter, value);
  return reason === null ? accepted(value) : refused(reason);
}

function readSet(parameter: SetParameter, text: string): Result<string> {
  const members = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const unknown = members.find(member => !parameter.options.includes(member));
  return unknown === undefined
    ? accepted(setOf(parameter, members))
    : refused(`“${shortened(unknown)}” is not one of ${parameter.options.join(', ')}`);
}

function readSeed(text: string): Result<number> {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value <= MAX_SEED
    ? accepted(value)
    : refused(`“${shortened(text)}” is not a whole number from 0 to ${MAX_SEED}`);
}
