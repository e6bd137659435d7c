import { describe, expect, test } from 'vitest';
import { alphaForAccuracy } from '../../../src/model/calibration/generator/alphaForAccuracy.ts';
import { shareStatedFrom } from '../../../src/model/calibration/index.ts';

const STEPS = 100_000;

/** The same from the beta density in log-odds, by Simpson’s rule: (e^z/(1 + e^z)²)^α. */
function byQuadrature(stated: number, accuracy: number, kappa: number): number {
  const alpha = alphaForAccuracy(accuracy);
  const from = Math.log(stated / (1 - stated)) / kappa;
  const density = (z: number) => Math.exp(-2 * alpha * Math.log(2 * Math.cosh(z / 2)) + 2 * alpha * Math.LN2);
  const reach = 60 / (alpha < 1 ? alpha : Math.sqrt(alpha));
  const width = reach / STEPS;
  const area = (low: number) => {
    let sum = density(low);
    for (let step = 1; step < STEPS; step++) sum += (step % 2 === 0 ? 2 : 4) * density(low + step * width);
    return (sum * width) / 3;
  };
  return area(from) / area(0);
}

describe('the share of calls that state a level or more', () => {
  test('follows by hand where chances are uniform', () => {
    expect(shareStatedFrom(0.75, { accuracy: 0.75, kappa: 1 })).toBeCloseTo(0.5, 12);
    expect(shareStatedFrom(0.9, { accuracy: 0.75, kappa: 2 })).toBeCloseTo(0.5, 12);
    expect(shareStatedFrom(0.5, { accuracy: 0.6, kappa: 1 })).toBe(1);
  });

  test.each([
    [0.9, 0.8, 2],
    [0.9, 0.52, 2],
    [0.6, 0.52, 1],
    [0.99, 0.95, 0.5],
  ])('is what the density gives: %s at %s right, slope %s', (stated, accuracy, kappa) => {
    const share = shareStatedFrom(stated, { accuracy, kappa });
    expect(share / byQuadrature(stated, accuracy, kappa)).toBeCloseTo(1, 7);
  });

  test('is 0 at most by rounding, and refuses certainty', () => {
    expect(shareStatedFrom(0.999, { accuracy: 0.501, kappa: 0.1 })).toBe(0);
    expect(() => shareStatedFrom(1, { accuracy: 0.8, kappa: 1 })).toThrow('a stated confidence');
  });
});
