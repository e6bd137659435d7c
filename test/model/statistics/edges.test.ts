import { describe, expect, it } from 'vitest';
import {
  centralShares,
  chanceInterval,
  createRunningMoments,
  estimateOfMedian,
  estimateOfProportion,
  greatestErrorOfProportion,
  mean,
  middleOf,
  nearestRank,
  quantileOfSorted,
  standardErrorOfMean,
  standardErrorOfProportion,
  wilsonInterval,
} from '../../../src/model/statistics/index.ts';

describe('what stands at the edge of a range', () => {
  it('is taken where the edge belongs to it', () => {
    expect(chanceInterval({ value: 0, standardError: 0 }, 0.5)).toEqual({ lower: 0, upper: 0 });
    expect(chanceInterval({ value: 1, standardError: 0 }, 0.5)).toEqual({ lower: 1, upper: 1 });
    expect(greatestErrorOfProportion(1)).toBe(0.5);
    expect(Array.from(centralShares(1))).toEqual([0, 1]);
    expect(standardErrorOfProportion({ successes: 4, trials: 4 })).toBe(0);
  });

  it('is refused where it does not', () => {
    expect(() => chanceInterval({ value: -0.1, standardError: 0 }, 0.5)).toThrow('a chance in [0, 1]');
    expect(() => chanceInterval({ value: 0.5, standardError: 0 }, 0)).toThrow('a confidence in (0, 1)');
    expect(() => quantileOfSorted([1, 2], -0.1)).toThrow('a probability in [0, 1]');
    expect(() => centralShares(0)).toThrow('a whole count ≥ 1');
    expect(() => centralShares(1.5)).toThrow('a whole count ≥ 1');
    expect(() => nearestRank(-0.1, 9)).toThrow('a share in [0, 1]');
    expect(() => nearestRank(0.5, 1.5)).toThrow('a count ≥ 1');
    expect(() => wilsonInterval({ successes: 1, trials: 2, confidence: 0 })).toThrow('a confidence');
    expect(() => standardErrorOfProportion({ successes: -1, trials: 2 })).toThrow('0 ≤ successes ≤ trials');
    expect(() => standardErrorOfProportion({ successes: 1, trials: Infinity })).toThrow('at least one trial');
  });
});

describe('mean', () => {
  it('of equal values is that value, to the last bit', () => {
    for (const value of [0.1, -0.7, 1e-9, 123_456.789]) {
      for (let count = 1; count <= 200; count++) expect(mean(Array(count).fill(value))).toBe(value);
    }
  });
});

describe('estimateOfProportion', () => {
  it('is the share that succeeded', () => {
    expect(estimateOfProportion({ successes: 1, trials: 4 }, 'counted').value).toBe(0.25);
  });
});

describe('wilsonInterval', () => {
  it('reaches 0 where nothing and 1 where all was hit, to the last bit', () => {
    for (let trials = 1; trials <= 300; trials++) {
      expect(wilsonInterval({ successes: 0, trials, confidence: 0.95 }).lower).toBe(0);
      expect(wilsonInterval({ successes: trials, trials, confidence: 0.95 }).upper).toBe(1);
    }
  });
});

describe('createRunningMoments', () => {
  const momentsOf = (...values: number[]) => {
    const moments = createRunningMoments();
    for (const value of values) moments.add(value);
    return moments;
  };

  it('knows the sum of squares about the mean and the error of the mean', () => {
    const moments = momentsOf(1, 2, 6);
    // About their mean of 3: 4 + 1 + 9.
    expect(moments.sumOfSquares).toBeCloseTo(14, 14);
    expect(moments.standardErrorOfMean()).toBeCloseTo(standardErrorOfMean([1, 2, 6]), 15);
  });

  it('keeps what it has where nothing is merged into it', () => {
    const empty = momentsOf();
    empty.merge(momentsOf());
    expect([empty.count, empty.mean, empty.sumOfSquares]).toEqual([0, 0, 0]);
    const some = momentsOf(1, 3);
    some.merge(momentsOf());
    expect([some.count, some.mean, some.sumOfSquares]).toEqual([2, 2, 2]);
  });

  it('asks for two values', () => {
    expect(() => momentsOf(1).variance()).toThrow('at least two values');
    expect(momentsOf(1, 3).variance()).toBe(2);
  });
});

describe('estimateOfMedian', () => {
  it('takes the values √n/2 places below and above the middle, rounded outward', () => {
    // Places 0 … 8, the middle at 4, 1.5 further on: 2.5 and 5.5, outward 2 and 6: (49 − 9)/2.
    expect(estimateOfMedian([81, 64, 49, 36, 25, 16, 9, 4, 1], 'drawn')).toEqual({
      value: 25,
      standardError: 20,
      method: 'drawn',
    });
    // Places 0 … 9, the middle at 4.5, 1.58 further on: 2.92 and 6.08, outward 2 and 7: (64 − 9)/2.
    expect(estimateOfMedian([1, 4, 9, 16, 25, 36, 49, 64, 81, 100], 'drawn')).toEqual({
      value: 30.5,
      standardError: 27.5,
      method: 'drawn',
    });
  });

  it('goes no further than the smallest and the greatest value', () => {
    expect(estimateOfMedian([1, 8], 'drawn').standardError).toBe(3.5);
  });
});

describe('centralShares', () => {
  it.each([1, 2, 3, 39, 40, 41])(
    'carry the same from both ends, all together, and never fall: %s values',
    count => {
      const shares = centralShares(count);
      expect(shares.length).toBe(count + 1);
      expect([shares[0], shares[count]]).toEqual([0, 1]);
      for (let k = 1; k <= count; k++) {
        expect(shares[k]! + shares[count - k]!).toBeCloseTo(1, 11);
        expect(shares[k]!).toBeGreaterThanOrEqual(shares[k - 1]!);
      }
    },
  );

  it('are, for two values, the area of sin² up to their place: ½ each', () => {
    expect(centralShares(2)[1]).toBeCloseTo(0.5, 14);
  });

  it('are, for three values, by the closed form of the integral of sin³', () => {
    // ∫ sin³ = (cos³ − 3·cos)/3, from 0 to arccos(1 − 2k/3) over 4/3: with c = 1/3, (2/3 + c³/3 − c)/(4/3).
    expect(centralShares(3)[1]).toBeCloseTo((2 / 3 + 1 / 81 - 1 / 3) / (4 / 3), 10);
  });

  it('may be handed in by who has them', () => {
    expect(middleOf([3, 1], Float64Array.of(0, 0.25, 1))).toBe(0.25 * 1 + 0.75 * 3);
  });
});
