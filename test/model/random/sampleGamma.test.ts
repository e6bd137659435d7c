import { expect, test } from 'vitest';
import {
  createRng,
  sampleChiSquare,
  sampleExponential,
  sampleGamma,
} from '../../../src/model/random/index.ts';

const DRAWS = 100_000;
const LIMIT = 4.5; // standard errors; the seeds are fixed

function standardErrorsOff(draw: () => number, mean: number, variance: number, fourthCentral: number) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DRAWS; i++) {
    const deviation = draw() - mean;
    sum += deviation;
    squares += deviation * deviation;
  }
  return {
    mean: Math.abs(sum / DRAWS) / Math.sqrt(variance / DRAWS),
    variance: Math.abs(squares / DRAWS - variance) / Math.sqrt((fourthCentral - variance ** 2) / DRAWS),
  };
}

test.each([0.05, 0.3, 1, 1.91, 2.5, 40])(
  'gamma draws of shape %s have mean and variance equal to it',
  shape => {
    const rng = createRng(11).stream(`gamma ${shape}`);
    const off = standardErrorsOff(
      () => sampleGamma({ shape }, rng),
      shape,
      shape,
      3 * shape ** 2 + 6 * shape,
    );
    expect(off.mean).toBeLessThan(LIMIT);
    expect(off.variance).toBeLessThan(LIMIT);
  },
);

test.each([3.82, 1, 9])('chi-square draws with %s degrees of freedom have mean ν and variance 2ν', nu => {
  const rng = createRng(12).stream(`chi ${nu}`);
  const fourth = 16 * (3 * (nu / 2) ** 2 + 3 * nu);
  const off = standardErrorsOff(() => sampleChiSquare({ degreesOfFreedom: nu }, rng), nu, 2 * nu, fourth);
  expect(off.mean).toBeLessThan(LIMIT);
  expect(off.variance).toBeLessThan(LIMIT);
});

test('exponential draws have mean and variance 1 and the right tail', () => {
  const rng = createRng(13).stream('exponential');
  let beyondFive = 0;
  const draw = () => {
    const e = sampleExponential(rng);
    if (e > 5) beyondFive++;
    return e;
  };
  const off = standardErrorsOff(draw, 1, 1, 9);
  const expected = Math.exp(-5) * DRAWS;
  expect(off.mean).toBeLessThan(LIMIT);
  expect(off.variance).toBeLessThan(LIMIT);
  expect(Math.abs(beyondFive - expected)).toBeLessThan(LIMIT * Math.sqrt(expected));
});

test.each([0, 0.04, -1, Number.NaN, Infinity])('refuses the shape %s', shape => {
  expect(() => sampleGamma({ shape }, createRng(1))).toThrow('sampleGamma requires a finite shape ≥ 0.05');
  expect(() => sampleChiSquare({ degreesOfFreedom: shape * 2 }, createRng(1))).toThrow('sampleChiSquare');
});
