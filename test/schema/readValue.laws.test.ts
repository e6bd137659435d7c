import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnyValues,
  accepted,
  limitRefusal,
  type Parameter,
  readValue,
  writeValue,
} from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { arbitraryValue } from './arbitraryValues.ts';
import { EVERY_KIND, numberOf } from './parameters.ts';

const kinds = Object.entries(EVERY_KIND);

/** Whether a value is one that the parameter may have. */
function satisfies(parameter: Parameter, value: AnyValues[string]): boolean {
  switch (parameter.kind) {
    case 'choice':
      return typeof value === 'string' && parameter.options.includes(value);
    case 'toggle':
      return typeof value === 'boolean';
    case 'set':
      return (
        typeof value === 'string' &&
        value.split(',').every(member => ['', ...parameter.options].includes(member))
      );
    case 'seed':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32;
    case 'optional-number':
      return value === null || (typeof value === 'number' && limitRefusal(parameter, value) === null);
    case 'number':
      return typeof value === 'number' && limitRefusal(parameter, value) === null;
    default:
      return parameter satisfies never;
  }
}

test.each(kinds)(
  '%s: what is written is read back to the last bit, and written alike again',
  (_, parameter) => {
    fc.assert(
      fc.property(arbitraryValue(parameter), value => {
        const text = writeValue(parameter, value);
        const read = readValue(parameter, text);
        expect(read).toEqual(accepted(value));
        expect(text).not.toMatch(parameter.kind === 'set' ? /\s/ : /[\s,]/);
      }),
      { numRuns: 100 },
    );
  },
);

test('the words of a quantity are understood when typed', () => {
  const units = ['multiple', 'fraction', 'hours', 'years', 'money', 'price', 'count'] as const;
  // Twelve digits and the billionth part of a unit: words carry fifteen digits, and a per cent moves the
  // point.
  const typed = fc.double({ min: -1e8, max: 1e8, noNaN: true }).map(x => Math.round(x * 1e3) / 1e6 + 0);
  const holdingTimes = fc.constantFrom(0.5, 1, 8, 24, 36, 168, 336, 720, 1440, 8760, 87_600);
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.oneof(typed, holdingTimes), (unit, value) => {
      expect(readValue(numberOf(unit), say.quantity(unit, value))).toEqual(accepted(value));
    }),
    { numRuns: 100 },
  );
});

/** Any 16-bit units, halves of characters among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map(units => String.fromCharCode(...units));

const nearlyNumbers = fc
  .array(fc.constantFrom(..."0123456789.,eE+-−% x×hdwykbps\u00a0\u202f'’".split('')), { maxLength: 12 })
  .map(parts => parts.join(''));

test.each(kinds)('%s: any text gives a value that the parameter allows, or a reason', (_, parameter) => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText, nearlyNumbers), text => {
      const read = readValue(parameter, text);
      if (read.ok) expect(satisfies(parameter, read.value)).toBe(true);
      else expect(siteText.reason(read.reason)).toMatch(/\w/);
    }),
    { numRuns: 200 },
  );
});

test.each(kinds)('%s: text of any length is refused with a short reason', (_, parameter) => {
  for (const text of ['9'.repeat(1e5), `1${' '.repeat(1e5)}!`, `${"1'".repeat(5e4)}x`, '💥'.repeat(1e4)]) {
    const read = readValue(parameter, text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(siteText.reason(read.reason).length).toBeLessThan(120);
  }
});
