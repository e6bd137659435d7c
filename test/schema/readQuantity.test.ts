import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/schema/index.ts';
import { readQuantity } from '../../src/schema/readQuantity.ts';

describe('groups and decimals', () => {
  test.each([
    ['12,345.67', 12_345.67],
    ['12 345,67', 12_345.67],
    ['1,234.', 1234],
    ['1234,567', 1234.567],
    ['.25', 0.25],
    [',25', 0.25],
    ['1.5 e3', 1500],
    ['-1,000', -1000],
  ])('“%s” is %d', (text, value) => {
    expect(readQuantity('money', text)).toBe(value);
  });

  test.each(['1,000,5', '0.1,000', '1234 567', '0 1 500', '1 000 5', '.', ',', '-  x', "1'"])(
    '“%s” is no number',
    text => {
      expect(readQuantity('money', text)).toBeNull();
    },
  );
});

test('eighty letters are read, more are not looked at', () => {
  expect(readQuantity('plain', `${'0'.repeat(79)}5`)).toBe(5);
  expect(readQuantity('plain', `${'0'.repeat(80)}5`)).toBeNull();
});

test.each([
  ['plain', '5 s'],
  ['plain', '5 x'],
  ['seed', '5 s'],
  ['seed', '5 %'],
  ['price', '5 s'],
  ['years', '5 h'],
] as const satisfies readonly (readonly [Unit, string])[])(
  'a %s has no unit of another kind: “%s”',
  (unit, text) => {
    expect(readQuantity(unit, text)).toBeNull();
  },
);
