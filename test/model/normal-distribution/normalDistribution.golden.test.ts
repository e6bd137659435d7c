import { expect, test } from 'vitest';
import {
  logNormalCdf,
  normalCdf,
  normalDensity,
  normalQuantile,
} from '../../../src/model/normal-distribution/index.ts';
import golden from '../../golden/normalDistribution.json';

const SMALLEST_SUBNORMAL = 5e-324;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

function misses(
  cases: number[][],
  received: (input: number) => number,
  allowed: (expected: number, input: number) => number,
) {
  return cases
    .map(([input, expected]) => ({ input: input!, expected: expected!, received: received(input!) }))
    .filter(c => !(Math.abs(c.received - c.expected) <= allowed(c.expected, c.input)));
}

const relative = (tolerance: number) => (expected: number) => Math.abs(expected) * tolerance;

test('Φ is right to 1e-14 of its own size from −37 to 9', () => {
  expect(golden.cdf.length).toBeGreaterThan(500);
  expect(misses(golden.cdf, normalCdf, relative(1e-14))).toEqual([]);
});

test('Φ is right to the last subnormal unit at the end of the double range', () => {
  const allowed = (expected: number) => expected * 1e-14 + SMALLEST_SUBNORMAL;
  expect(misses(golden.cdfEdge, normalCdf, allowed)).toEqual([]);
});

test('ln Φ is right to 1e-14 of its own size from −1e8 to 38', () => {
  expect(misses(golden.logCdf, logNormalCdf, relative(1e-14))).toEqual([]);
});

test('the quantile is right to 2e-15 of its own size, centre and tails', () => {
  expect(misses(golden.quantile, normalQuantile, relative(2e-15))).toEqual([]);
});

test('the density is right to 1e-14 of its own size', () => {
  const normalSized = golden.density.filter(([, expected]) => expected! >= SMALLEST_NORMAL);
  expect(misses(normalSized, normalDensity, relative(1e-14))).toEqual([]);
});
