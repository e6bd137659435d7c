import { setOf } from './members.ts';
import type { NumberParameter, OptionalNumberParameter, Parameter, SetParameter } from './parameter.ts';
import { readQuantity } from './readQuantity.ts';
import type { ValueReason } from './reason.ts';
import { accepted, type Result, refused, shortened } from './result.ts';

/** The largest seed: 2³² − 1. */
export const MAX_SEED = 4294967295;

/**
 * Reads one value as a reader types it or a link carries it, in the unit of the model.
 *
 * "20x", "20×", "2,5", "5 %", "5bps", "24h", "7d" and "10 000" are all understood. What cannot be read, or lies
 * outside the hard limits, is refused with the reason; nothing is clamped.
 */
export function readValue(parameter: Parameter, text: string): Result<number | string | boolean | null> {
  switch (parameter.kind) {
    case 'choice': {
      const option = optionOf(text, parameter.options);
      return option === undefined ? refused(notAnOption(text, parameter.options)) : accepted(option);
    }
    case 'toggle':
      return text === '1' || text === '0'
        ? accepted(text === '1')
        : refused({ kind: 'not-a-switch', text: shortened(text) });
    case 'set':
      return readSet(parameter, text);
    case 'seed':
      return readSeed(text);
    case 'optional-number':
      return isLeftOpen(text) ? accepted(null) : readNumber(parameter, text);
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
): ValueReason | null {
  const { unit, limits, aboveLowerLimit: above = false } = parameter;
  const [minimum, maximum] = limits;
  if (Number.isNaN(value)) return { kind: 'no-number' };
  if (parameter.whole && !Number.isInteger(value)) return { kind: 'not-whole' };
  if (above ? value <= minimum : value < minimum) return { kind: 'too-low', unit, limit: minimum, above };
  return value > maximum ? { kind: 'too-high', unit, limit: maximum } : null;
}

/** A choice by its name, in small or capital letters: "Stressed" and "stressed" are the same. */
function optionOf(text: string, options: readonly string[]): string | undefined {
  if (options.includes(text)) return text;
  const alike = options.filter(option => option.toLowerCase() === text.trim().toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

function notAnOption(text: string, options: readonly string[]): ValueReason {
  return { kind: 'not-an-option', text: shortened(text), options };
}

/** An empty text, or the word that links and the command line have for it. */
const isLeftOpen = (text: string) => /^(?:none)?$/i.test(text.trim());

function readNumber(parameter: NumberParameter | OptionalNumberParameter, text: string): Result<number> {
  const value = readQuantity(parameter.unit, text);
  if (value === null) return refused({ kind: 'not-a-number', text: shortened(text) });
  const reason = limitRefusal(parameter, value);
  return reason === null ? accepted(value) : refused(reason);
}

function readSet(parameter: SetParameter, text: string): Result<string> {
  const members = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const known = new Set<string>();
  for (const member of members) {
    const option = optionOf(member, parameter.options);
    if (option === undefined) return refused(notAnOption(member, parameter.options));
    known.add(option);
  }
  return accepted(setOf(parameter, known));
}

function readSeed(text: string): Result<number> {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value <= MAX_SEED
    ? accepted(value)
    : refused({ kind: 'not-a-seed', text: shortened(text), most: MAX_SEED });
}
