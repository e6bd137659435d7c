import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import { createRng, sampleExponential } from '../../../src/model/random/index.ts';
import {
  createRunningMoments,
  estimateOfMean,
  estimateOfProportion,
  exactly,
  mean,
  quantile,
  quantileOfSorted,
  standardErrorOfMean,
  standardErrorOfProportion,
  variance,
  wilsonInterval,
} from '../../../src/model/statistics/index.ts';

test('mean and variance keep their digits far from zero', () => {
  const values = [4, 7, 13, 16].map(v => v + 1e9);
  expect(mean(values)).toBe(1e9 + 10);
  expect(variance(values, { deltaDegreesOfFreedom: 1 })).toBe(30);
  expect(variance(values, { deltaDegreesOfFreedom: 0 })).toBe(22.5);
  expect(variance([5], { deltaDegreesOfFreedom: 0 })).toBe(0);
});

test('samples too small to answer are refused', () => {
  expect(() => mean([])).toThrow('mean requires at least one value');
  expect(() => mean([1, Number.NaN])).toThrow('mean requires finite values');
  expect(() => variance([1], { deltaDegreesOfFreedom: 1 })).toThrow('variance requires more than 1 values');
  expect(() => standardErrorOfMean([1])).toThrow('at least two values');
  expect(() => quantile([], 0.5)).toThrow('at least one value');
  expect(() => quantile([1], 1.01)).toThrow('a probability in [0, 1]');
  expect(() => createRunningMoments().variance()).toThrow('at least two values');
});

test('quantiles interpolate between the values at (n − 1)p', () => {
  const sorted = [10, 20, 40, 80, 160];
  expect([0, 0.25, 0.5, 0.75, 1].map(p => quantileOfSorted(sorted, p))).toEqual(sorted);
  expect(quantileOfSorted(sorted, 0.9)).toBeCloseTo(128, 12);
  expect(quantileOfSorted([3], 0.7)).toBe(3);
  const unsorted = [160, 10, 40, 20, 80];
  expect(quantile(unsorted, 0.125)).toBe(15);
  expect(unsorted).toEqual([160, 10, 40, 20, 80]);
});

test('the standard error of a share is that of the zeros and ones', () => {
  const outcomes = [...Array(30).fill(1), ...Array(70).fill(0)];
  const ofMean = standardErrorOfMean(outcomes);
  // s² has n − 1 where p(1 − p) has n.
  expect(standardErrorOfProportion({ successes: 30, trials: 100 })).toBeCloseTo(
    ofMean * Math.sqrt(99 / 100),
    15,
  );
});

test('the standard error of the mean is the spread of many means', () => {
  const rng = createRng(31).stream('means');
  const means = createRunningMoments();
  for (let i = 0; i < 4000; i++) means.add(mean(Array.from({ length: 25 }, () => sampleExponential(rng))));
  // Spread of a spread: 1/√(2·4000) = 1.1 %, a little more for skewed means; 5 % is over four of those.
  expect(Math.sqrt(means.variance()) * 5).toBeGreaterThan(0.95);
  expect(Math.sqrt(means.variance()) * 5).toBeLessThan(1.05);
});

test.each([
  // scipy 1.10, binomtest(k, n).proportion_ci(c, 'wilson')
  [0, 10, 0.95, 0, 0.27753279986288926],
  [10, 100, 0.95, 0.05522913706067508, 0.17436566150491345],
  [3, 50, 0.9, 0.024231257031218402, 0.1409419464606993],
  [50, 50, 0.99, 0.8828479082823721, 1],
])('Wilson interval of %s in %s at %s', (successes, trials, confidence, lower, upper) => {
  const interval = wilsonInterval({ successes, trials, confidence });
  expect(interval.lower).toBeCloseTo(lower, 14);
  expect(interval.upper).toBeCloseTo(upper, 14);
  const z = normalQuantile(0.5 + confidence / 2);
  for (const end of [interval.lower, interval.upper].filter(p => p > 0 && p < 1)) {
    expect(Math.abs(end - successes / trials)).toBeCloseTo(z * Math.sqrt((end * (1 - end)) / trials), 13);
  }
});

test('counts that cannot be are refused', () => {
  expect(() => wilsonInterval({ successes: 1, trials: 0, confidence: 0.95 })).toThrow('at least one trial');
  expect(() => standardErrorOfProportion({ successes: 3, trials: 2 })).toThrow('0 ≤ successes ≤ trials');
  expect(() => wilsonInterval({ successes: 1, trials: 2, confidence: 1 })).toThrow('a confidence in (0, 1)');
});

test('estimates carry value, standard error and method', () => {
  expect(estimateOfMean([1, 3], 'two')).toEqual({ value: 2, standardError: 1, method: 'two' });
  expect(estimateOfProportion({ successes: 0, trials: 9 }, 'none')).toEqual({
    value: 0,
    standardError: 0,
    method: 'none',
  });
  expect(exactly(0.5, 'by symmetry').standardError).toBe(0);
});
