import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRng, sampleNormal } from '../../../src/model/random/index.ts';
import {
  chanceInterval,
  correlationRatios,
  greatestErrorOfProportion,
  halfDecadesAround,
  leastKurtosis,
  nearestPlace,
  nearestRank,
  roundUpToTwoDigits,
  standardErrorOfProportion,
} from '../../../src/model/statistics/index.ts';
import golden from '../../golden/correlationRatio.json';

describe('correlationRatios', () => {
  it.each(golden.cases)(
    'are what NumPy finds within the groups, taken from one: $ratio',
    ({ groups, ratio }) => {
      expect(correlationRatios(groups).rows).toBeCloseTo(ratio, 13);
      const turned = groups[0]!.map((_, place) => groups.map(group => group[place]!));
      expect(correlationRatios(turned).columns).toBeCloseTo(ratio, 13);
    },
  );

  it('are 1 and 0 where a row is all of one value, 0 where all values are equal', () => {
    expect(
      correlationRatios([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    ).toEqual({ rows: 1, columns: 0 });
    expect(
      correlationRatios([
        [1, 3],
        [3, 1],
      ]),
    ).toEqual({ rows: 0, columns: 0 });
    expect(
      correlationRatios([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ rows: 0, columns: 0 });
  });

  it('know a table of one row', () => {
    expect(correlationRatios([[1, 3]])).toEqual({ rows: 0, columns: 1 });
  });

  it('refuse what is no table', () => {
    expect(() => correlationRatios([])).toThrow('at least one value');
    expect(() => correlationRatios([[1], [1, 2]])).toThrow('rows of one length');
  });
});

describe('nearestPlace', () => {
  it('goes by difference or by ratio, to the first of equals', () => {
    expect(nearestPlace([8, 24, 168], 16, 'difference')).toBe(0);
    expect(nearestPlace([8, 24, 168], 17, 'difference')).toBe(1);
    expect(nearestPlace([0.6, 0.7, 0.8], 0.9, 'difference')).toBe(2);
    expect(nearestPlace([1, 4], 2, 'ratio')).toBe(0);
    expect(nearestPlace([], 2, 'ratio')).toBe(-1);
  });

  it('by ratio, parts two candidates at their geometric mean', () => {
    // √(8·24) = 13.86, below their mean of 16.
    expect([13.8, 13.9].map(value => nearestPlace([8, 24], value, 'ratio'))).toEqual([0, 1]);
    // Below a candidate as above it.
    expect([0.11, 0.09].map(value => nearestPlace([0.1, 1], value, 'ratio'))).toEqual([0, 0]);
  });
});

describe('halfDecadesAround', () => {
  const log = (power: number) => power * Math.LN10;

  it('reaches to the next half powers of ten', () => {
    const [low, high] = halfDecadesAround([log(-1.1), log(0.6)], 6);
    expect(low).toBeCloseTo(10 ** -1.5, 15);
    expect(high).toBeCloseTo(10, 14);
    expect(halfDecadesAround([log(-1.7), log(2.2)], 6)).toEqual([0.01, 10 ** 2.5]);
  });

  it('reaches at least half a decade and at most so many', () => {
    expect(halfDecadesAround([], 6)).toEqual([10 ** -0.5, 10 ** 0.5]);
    expect(halfDecadesAround([log(-0.29), log(0.29)], 6)).toEqual([10 ** -0.5, 10 ** 0.5]);
    expect(halfDecadesAround([log(-0.51), log(0.51)], 6)).toEqual([0.1, 10]);
    expect(halfDecadesAround([log(-9), log(40)], 6)).toEqual([1e-6, 1e6]);
    expect(() => halfDecadesAround([], 0)).toThrow('mostDecades above 0');
  });
});

describe('roundUpToTwoDigits', () => {
  it.each([
    [1, 1],
    [7, 7],
    [42.2, 43],
    [99, 99],
    [100, 100],
    [101, 110],
    [1234, 1300],
    [874_001, 880_000],
  ])('%d is %d', (count, rounded) => {
    expect(roundUpToTwoDigits(count)).toBe(rounded);
  });

  test('never falls short, nor adds a tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e9 }), count => {
        const rounded = roundUpToTwoDigits(count);
        expect(rounded).toBeGreaterThanOrEqual(count);
        expect(rounded).toBeLessThan(1.1 * count);
      }),
      { numRuns: 100 },
    );
  });
});

test('greatestErrorOfProportion is the error of one half', () => {
  expect(greatestErrorOfProportion(50)).toBe(standardErrorOfProportion({ successes: 25, trials: 50 }));
  expect(greatestErrorOfProportion(50)).toBeGreaterThan(
    standardErrorOfProportion({ successes: 24, trials: 50 }),
  );
  expect(() => greatestErrorOfProportion(0)).toThrow('at least 1 case');
});

/** Third and fourth standardised moments of values with their chances. */
function momentsOf(values: readonly number[], chances: readonly number[]) {
  const meanOf = (f: (value: number) => number) =>
    values.reduce((sum, value, place) => sum + chances[place]! * f(value), 0);
  const mean = meanOf(value => value);
  const sd = Math.sqrt(meanOf(value => (value - mean) ** 2));
  const moment = (power: number) => meanOf(value => ((value - mean) / sd) ** power);
  return { skewness: moment(3), kurtosis: moment(4) };
}

describe('leastKurtosis', () => {
  it.each([0.5, 0.2, 0.9, 0.01])('is that of two values, of which one comes %s of the time', chance => {
    const { skewness, kurtosis } = momentsOf([1, -3], [chance, 1 - chance]);
    expect(kurtosis / leastKurtosis(skewness)).toBeCloseTo(1, 10);
  });

  it('is below that of any three', () => {
    const share = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, share, share), share, (weights, middle) => {
        const whole = weights[0] + weights[1] + weights[2];
        const chances = weights.map(weight => weight / whole);
        const { skewness, kurtosis } = momentsOf([0, middle, 1.5], chances);
        expect(kurtosis).toBeGreaterThan(leastKurtosis(skewness));
      }),
    );
  });
});

describe('nearestRank', () => {
  it('is a place of the list, at most half a place from the share', () => {
    expect([nearestRank(0, 9), nearestRank(0.5, 9), nearestRank(1, 9), nearestRank(0.5, 1)]).toEqual([
      0, 4, 8, 0,
    ]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 999 }),
        (share, n) => {
          const place = nearestRank(share, n);
          expect(place).toBeLessThan(n);
          expect(Math.abs(place - Math.max(0, share * n - 1))).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
    );
  });

  it('refuses what is no share and an empty list', () => {
    expect(() => nearestRank(1.1, 9)).toThrow('a share in [0, 1]');
    expect(() => nearestRank(0.5, 0)).toThrow('a count ≥ 1');
  });
});

describe('chanceInterval', () => {
  it('is what scipy.stats.norm.interval finds, cut off at 0 and 1', () => {
    // scipy.stats.norm.interval(0.9, 0.3, 0.02)
    const { lower, upper } = chanceInterval({ value: 0.3, standardError: 0.02 }, 0.9);
    expect([lower, upper]).toEqual([
      expect.closeTo(0.2671029274609706, 14),
      expect.closeTo(0.3328970725390294, 14),
    ]);
    expect(chanceInterval({ value: 0.01, standardError: 0.02 }, 0.95).lower).toBe(0);
    expect(chanceInterval({ value: 0.99, standardError: 0.02 }, 0.95).upper).toBe(1);
  });

  it('holds as often as it says where the error is normal', () => {
    const rng = createRng(3).stream('interval');
    const [tries, truth, standardError] = [20_000, 0.4, 0.03];
    const held = Array.from({ length: tries }, () => {
      const value = truth + standardError * sampleNormal(rng);
      const { lower, upper } = chanceInterval({ value, standardError }, 0.95);
      return lower <= truth && truth <= upper;
    }).filter(Boolean).length;
    // Within four simulation errors.
    expect(Math.abs(held / tries - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / tries));
  });

  it('refuses what is no chance, no error and no confidence', () => {
    expect(() => chanceInterval({ value: 1.2, standardError: 0 }, 0.95)).toThrow('a chance');
    expect(() => chanceInterval({ value: 0.2, standardError: -1 }, 0.95)).toThrow('a standard error');
    expect(() => chanceInterval({ value: 0.2, standardError: 0.1 }, 1)).toThrow('a confidence');
  });
});
