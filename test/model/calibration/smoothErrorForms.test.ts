import { describe, expect, it } from 'vitest';
import { groupedSmoothCalibrationError } from '../../../src/model/calibration/curve/groupedSmoothCalibrationError.ts';
import { smoothCalibrationError } from '../../../src/model/calibration/index.ts';

/** Forecasts of 0, of which so many came true, and of 1, of which so many did not. */
function atBothEnds(cameTrue: number, failed: number) {
  const each = 100_000;
  return {
    values: Float64Array.of(0, 1),
    counts: Float64Array.of(each, each),
    successes: Float64Array.of(cameTrue, each - failed),
    total: 2 * each,
    totalSuccesses: each + cameTrue - failed,
  };
}

describe('the smooth calibration error in its widest bell', () => {
  // Only the mean and the first wave are let through, the second wave damped to 3e-9: ∫ |A + B cos πt| dt.
  const firstWave = 2 * Math.exp(-(Math.PI ** 2) / 2);

  it.each([
    [1000, 1000, 'in the middle'],
    [1004, 1000, 'beside it'],
    [20_583, 20_000, 'just before 1'],
    [20_000, 20_583, 'just after 0'],
    [3000, 0, 'nowhere'],
  ])('of %d and %d that went wrong at both ends crosses 0 %s', (cameTrue, failed) => {
    const groups = atBothEnds(cameTrue, failed);
    const mean = (failed - cameTrue) / groups.total;
    const wave = (-firstWave * (cameTrue + failed)) / groups.total;
    const crossing = Math.acos(Math.max(-1, Math.min(1, -mean / wave))) / Math.PI;
    const untilThere = mean * crossing + (wave * Math.sin(Math.PI * crossing)) / Math.PI;
    const exact = Math.abs(untilThere) + Math.abs(mean - untilThere);
    expect(Math.abs(groupedSmoothCalibrationError(groups, 1).value - exact)).toBeLessThan(
      3e-9 * exact + 1e-10,
    );
  });
});

describe('the second wave', () => {
  it('is not left out in the widest bell, though it is damped to a few billionths', () => {
    // Of 200,000 forecasts of one half nearly all came true, of half as many of 1 none.
    const excess = [1007 - 100_000, 100_000].map(one => one / 300_000) as [number, number];
    const groups = {
      values: Float64Array.of(0.5, 1),
      counts: Float64Array.of(200_000, 100_000),
      successes: Float64Array.of(198_993, 0),
      total: 300_000,
      totalSuccesses: 198_993,
    };
    // A + B cos πt + C cos 2πt is a quadratic in cos πt; the third wave is damped to 5e-20.
    const mean = excess[0] + excess[1];
    const first = -2 * excess[1] * Math.exp(-(Math.PI ** 2) / 2);
    const second = 2 * (excess[1] - excess[0]) * Math.exp(-2 * Math.PI ** 2);
    const root = (-2 * (mean - second)) / (first - Math.sqrt(first ** 2 - 8 * second * (mean - second)));
    const crossing = Math.acos(root) / Math.PI;
    const untilThere =
      mean * crossing +
      (first * Math.sin(Math.PI * crossing)) / Math.PI +
      (second * Math.sin(2 * Math.PI * crossing)) / (2 * Math.PI);
    const exact = Math.abs(untilThere) + Math.abs(mean - untilThere);
    expect(groupedSmoothCalibrationError(groups, 1).value).toBeCloseTo(exact, 13);
  });
});

describe('the smooth calibration error of nearly honest forecasts', () => {
  it('is given at the narrowest bell where it is smaller than that', () => {
    // Of each stated value one too few came true, so closely that the bells leave no place to balance.
    const values = Float64Array.from({ length: 512 }, (_, i) => (i + 1) / 512);
    const counts = values.map(() => 5120);
    const successes = values.map((_, i) => 10 * (i + 1) - 1);
    const total = 512 * 5120;
    const totalSuccesses = successes.reduce((sum, one) => sum + one, 0);
    const { value, bandwidth } = groupedSmoothCalibrationError({
      values,
      counts,
      successes,
      total,
      totalSuccesses,
    });
    expect(bandwidth).toBe(1 / 1024);
    expect(value).toBeCloseTo(1 / 5120, 12);
  });

  it('is nothing where each came true as often as it said, in the narrowest bell as well', () => {
    expect(smoothCalibrationError([0.5, 0.5], [0, 1])).toEqual({ value: 0, bandwidth: 1 / 1024 });
    expect(smoothCalibrationError([0.5, 0.5], [0, 1], { bandwidth: 1 / 1024 }).value).toBe(0);
  });
});
