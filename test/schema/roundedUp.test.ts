import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedUp, roundedUpTo } from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';

describe('a bound', () => {
  test.each([
    [29.1, 0, 30],
    [1.231, 2, 1.24],
    [0.2, 0, 1],
    [-1.5, 0, -1],
    [-1.239, 2, -1.23],
    [7, 0, 7],
  ])('%d to %d decimals is %d', (value, decimals, bound) => {
    expect(roundedUp(value, decimals)).toBe(bound);
  });

  test('is not raised by what arithmetic leaves behind the last digit', () => {
    expect(roundedUp(0.28 * 100, 0)).toBe(28);
    expect(roundedUp(1_000_000.0001, 0)).toBe(1_000_000);
  });

  test('is never below the value, nor a whole step above it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const noise = 1e-8 * Math.max(1, Math.abs(value));
          const above = roundedUp(value, decimals) - value;
          expect(above).toBeGreaterThanOrEqual(-noise);
          expect(above).toBeLessThan(10 ** -decimals + noise);
        },
      ),
    );
  });

  test.each([
    [1234, 2, 1300],
    [1234, 1, 2000],
    [1000, 1, 1000],
    [0.0123, 1, 0.02],
    [0.0123, 2, 0.013],
    [0, 2, 0],
    [-5, 1, -5],
  ])('%d to %d digits is %d', (value, digits, bound) => {
    expect(roundedUpTo(value, digits)).toBe(bound);
  });
});

describe('bounds in words', () => {
  test('"at most" is rounded up and "at least" down, below nothing too', () => {
    expect([say.numberAtMost(12.1), say.numberAtMost(1.231, 2), say.numberAtMost(-12.9)]).toEqual([
      '13',
      '1.24',
      '\u221212',
    ]);
    expect([say.numberAtLeast(12.9), say.numberAtLeast(1.239, 2), say.numberAtLeast(-12.1)]).toEqual([
      '12',
      '1.23',
      '\u221213',
    ]);
  });

  test('a chance is at most so many of a thousand below a tenth, from there on of a hundred', () => {
    expect([0.0123, 0.1, 0.234].map(say.chanceAtMost)).toEqual(['13 of 1,000', '10 of 100', '24 of 100']);
  });
});
