import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonOf, valueOfJson } from '../../src/app/stateJson.ts';

const roundTrip = (value: unknown) => valueOfJson(jsonOf(value));

describe('what is written', () => {
  test.each([
    Int8Array.of(-128, 0, 127),
    Int16Array.of(-32_768, 32_767),
    Int32Array.of(-2_147_483_648, 2_147_483_647),
    Uint8Array.of(0, 255),
    Uint8ClampedArray.of(0, 255),
    Uint16Array.of(0, 65_535),
    Uint32Array.of(0, 4_294_967_295),
    new Float64Array(0),
    Float64Array.of(2 ** 53 - 1, -1e300),
  ])('keeps the whole numbers of %O exactly, and its kind', array => {
    expect(roundTrip({ deep: [array] })).toStrictEqual({ deep: [array] });
  });

  test('keeps what JSON has no number for, inside arrays and outside', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0];
    expect(roundTrip(odd)).toStrictEqual(odd);
    expect(roundTrip(Float64Array.from(odd))).toStrictEqual(Float64Array.from(odd));
    expect(roundTrip({ none: null, odd })).toStrictEqual({ none: null, odd });
  });

  test('keeps ten significant digits of fractions, inside arrays and outside', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const expected = Number.isInteger(value) ? value : Number(value.toPrecision(10));
        expect(roundTrip(value)).toBe(expected);
        expect(roundTrip(Float64Array.of(value))).toStrictEqual(Float64Array.of(expected));
      }),
    );
    expect(jsonOf(1 / 3)).toBe('0.3333333333');
  });

  test('keeps every single-precision number exactly', () => {
    fc.assert(
      fc.property(fc.float32Array(), array => {
        expect(roundTrip(array)).toStrictEqual(array);
      }),
    );
  });

  test('shares a buffer no more: a part of an array is written alone', () => {
    expect(roundTrip(Float64Array.of(1, 2, 3, 4).subarray(1, 3))).toStrictEqual(Float64Array.of(2, 3));
  });

  test('is plain JSON where nothing else is needed', () => {
    const plain = { a: [1, 'x', null, true, { b: 0.5 }], text: 'the word $array' };
    expect(jsonOf(plain)).toBe(JSON.stringify(plain));
    expect(roundTrip(plain)).toEqual(plain);
  });

  test('keeps plain neighbours of an array as they are', () => {
    const mixed = { rows: [{ at: 1, row: Uint8Array.of(1) }, null, [], {}], text: '"$array"' };
    expect(roundTrip(mixed)).toStrictEqual(mixed);
  });
});

test.each([
  ['an object that looks written', { $array: 'Float64Array', values: [1] }],
  ['an object that looks like a number', { deep: { $number: 'NaN' } }],
  ['big integers', BigInt64Array.of(1n)],
  ['raw bytes', new DataView(new ArrayBuffer(1))],
])('%s is refused, since it could not be read back', (_, value) => {
  expect(() => jsonOf(value)).toThrow(TypeError);
});
