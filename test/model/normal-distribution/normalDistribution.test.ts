import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/modelInputError.ts';
import {
  logNormalCdf,
  MIDDLE_EIGHTY,
  normalCdf,
  normalDensity,
  normalQuantile,
} from '../../../src/model/normal-distribution/index.ts';
import {
  expMinusHalfSquare,
  scaledNormalTail,
} from '../../../src/model/normal-distribution/normalTail.kernel.ts';

test('the ends of the line', () => {
  expect([normalCdf(-Infinity), normalCdf(-1e308), normalCdf(1e308), normalCdf(Infinity)]).toEqual([
    0, 0, 1, 1,
  ]);
  expect([logNormalCdf(-Infinity), logNormalCdf(Infinity)]).toEqual([-Infinity, -0]);
  expect([normalDensity(-Infinity), normalDensity(1e300)]).toEqual([0, 0]);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
});

test('the logarithm goes on where Φ has become 0 or 1', () => {
  expect(logNormalCdf(-1e150)).toBeCloseTo(-5e299, -287);
  expect(logNormalCdf(10)).toBeLessThan(0);
  expect(logNormalCdf(10)).toBeGreaterThan(-1e-22);
});

test('near the middle both halves add up to one, to the last place', () => {
  for (let power = -1; power >= -60; power -= 0.25) {
    const z = 2 ** power;
    expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThanOrEqual(2 ** -53);
  }
});

test('not a number is refused, not passed on', () => {
  for (const f of [normalCdf, logNormalCdf, normalDensity, normalQuantile]) {
    expect(() => f(Number.NaN)).toThrow(ModelInputError);
  }
  expect(() => normalQuantile(-1e-300)).toThrow('normalQuantile requires 0 ≤ p ≤ 1');
  expect(() => normalQuantile(1.0000000001)).toThrow(ModelInputError);
});

test('the scaled tail joins its leading term without a step', () => {
  expect(scaledNormalTail(0.999999e9) * 0.999999).toBeCloseTo(scaledNormalTail(1.000001e9) * 1.000001, 24);
  expect(scaledNormalTail(Infinity)).toBe(0);
  expect(expMinusHalfSquare(Infinity)).toBe(0);
  expect(expMinusHalfSquare(-1e39)).toBe(0);
});

test('between minus and plus MIDDLE_EIGHTY lie 8 of 10', () => {
  expect(MIDDLE_EIGHTY).toBeCloseTo(normalQuantile(0.9), 15);
  expect(normalCdf(MIDDLE_EIGHTY) - normalCdf(-MIDDLE_EIGHTY)).toBeCloseTo(0.8, 15);
});
