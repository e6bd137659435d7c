import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accepted,
  fromShown,
  optionalNumberParameter,
  readTyped,
  readValue,
  refused,
  shownParameter,
  shownWith,
  toShown,
  writeTyped,
  writeValue,
} from '../../src/schema/index.ts';
import { EVERY_KIND, numberOf } from './parameters.ts';

const apart = numberOf('plain', {
  ...{ default: 1, slider: [0, 1], limits: [0, 1], step: 0.025 },
  shown: { unit: 'seconds', zero: 240, one: 0 },
});

test('what is shown beside the same end is the same object, so that its control is not drawn anew', () => {
  const beside = {
    ...apart,
    shown: {
      ...apart.shown!,
      zeroOf: { name: 'most', otherwise: { unit: 'fraction' as const, zero: 1, one: 0 } },
    },
  };
  const shown = shownWith(beside, { most: 240, other: 1 });
  expect(shown.shown).toMatchObject({ unit: 'seconds', zero: 240, one: 0 });
  expect(shownWith(beside, { most: 240, other: 2 })).toBe(shown);
  expect(shownWith(beside, { most: 120, other: 2 }).shown).toMatchObject({ zero: 120 });
});

describe('a number shown in another unit', () => {
  test('is itself in links and in the model', () => {
    expect(readValue(apart, '0.5')).toEqual(accepted(0.5));
    expect(writeValue(apart, 0.5)).toBe('0.5');
  });

  test('has its ranges turned round where the scale runs backwards', () => {
    expect(shownParameter(apart)).toMatchObject({
      ...{ unit: 'seconds', slider: [0, 240], limits: [0, 240], step: 6, default: 0 },
    });
  });

  test('is typed and written in that unit', () => {
    expect(readTyped(apart, '60 s')).toEqual(accepted(0.75));
    expect(writeTyped(apart, 0.75)).toBe('60');
    expect(readTyped(apart, '300')).toEqual({
      ok: false,
      reason: { kind: 'too-high', unit: 'seconds', limit: 240 },
    });
  });

  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), value => {
        expect(fromShown(apart, toShown(apart, value))).toBeCloseTo(value, 10);
      }),
    );
  });

  test('may have its scale from another value, and another unit where that leaves none', () => {
    const otherwise = { unit: 'fraction', zero: 1, one: 0 } as const;
    const scaled = {
      ...apart,
      shown: { unit: 'seconds', zero: 240, one: 0, zeroOf: { name: 'spread', otherwise } },
    } as const;
    const beside = (spread: number) => shownWith(scaled, { spread });
    expect(writeTyped(beside(60), 0.75)).toBe('15');
    expect(readTyped(beside(60), '15 s')).toEqual(accepted(0.75));
    expect(shownParameter(beside(0))).toMatchObject({ unit: 'fraction', slider: [0, 1], default: 0 });
    expect(writeTyped(shownWith(scaled, {}), 0)).toBe('100');
    expect(shownWith(apart, { spread: 60 })).toBe(apart);
    expect(shownWith(numberOf('plain'), { spread: 60 })).toEqual(numberOf('plain'));
    expect(beside(0.001).shown).toEqual({ unit: 'seconds', zero: 0.001, one: 0 });
    expect(beside(0.0009).shown).toBe(otherwise);
  });

  test('has the other unit where the other value is that of its one, or left open', () => {
    const otherwise = { unit: 'fraction', zero: 1, one: 0 } as const;
    const scaled = {
      ...apart,
      shown: { unit: 'seconds', zero: 240, one: 10, zeroOf: { name: 'spread', otherwise } },
    } as const;
    const unitBeside = (spread: number | null) => shownParameter(shownWith(scaled, { spread })).unit;
    expect([10, 30, null].map(unitBeside)).toEqual(['fraction', 'seconds', 'fraction']);
  });

  test('has its ranges as they are where the scale runs forwards', () => {
    const forwards = numberOf('plain', {
      ...{ default: 0.5, slider: [0, 1], limits: [0, 1], step: 0.25 },
      shown: { unit: 'seconds', zero: 0, one: 60 },
    });
    expect(shownParameter(forwards)).toMatchObject({
      ...{ unit: 'seconds', slider: [0, 60], limits: [0, 60], step: 15, default: 30 },
    });
  });

  test('may be left open in that unit too', () => {
    const open = optionalNumberParameter({
      ...{ urlKey: 'x', unit: 'plain', slider: [0, 1], limits: [0, 1], step: 0.25, scale: 'linear' },
      shown: { unit: 'seconds', zero: 30, one: 60 },
    });
    expect([writeTyped(open, null), writeTyped(open, 0.5)]).toEqual(['', '45']);
    expect([readTyped(open, ''), readTyped(open, '45 s')]).toEqual([accepted(null), accepted(0.5)]);
    expect(shownParameter(open).default).toBeNull();
  });
});

test('every other parameter is typed as it is linked', () => {
  for (const parameter of Object.values(EVERY_KIND)) {
    const text = writeValue(parameter, parameter.default);
    expect(writeTyped(parameter, parameter.default)).toBe(text);
    expect(readTyped(parameter, text)).toEqual(readValue(parameter, text));
    if (parameter.kind === 'number') expect(shownParameter(parameter)).toBe(parameter);
  }
});

describe('an amount of money', () => {
  const money = numberOf('money', { limits: [-1e9, 1e9] });
  const read = (text: string) => readTyped(money, text);

  test.each([
    ['1.000', 1000, 1],
    [' 12.500 ', 12_500, 12.5],
    ['-1.000', -1000, -1],
    ['\u2212123.000', -123_000, -123],
    ['+1.000', 1000, 1],
  ])('%j is refused where two languages read it differently', (text, grouped, decimal) => {
    expect(read(text)).toEqual(refused({ kind: 'two-readings', text: text.trim(), grouped, decimal }));
  });

  test.each([
    ['1,000', 1000],
    ['1000', 1000],
    ['1.00', 1],
    ['0.125', 0.125],
    ['1000.000', 1000],
    ['1234.000', 1234],
    ['1.0001', 1.0001],
  ])('%j has one reading', (text, value) => {
    expect(read(text)).toEqual(accepted(value));
  });

  test('in a link, and of other units, the point is the decimal point', () => {
    expect(readValue(money, '1.000')).toEqual(accepted(1));
    expect(readTyped(numberOf('multiple'), '1.125')).toEqual(accepted(1.125));
  });
});
