import { describe, expect, it } from 'vitest';
import {
  calibrationCurve,
  calibrationErrorInterval,
  expectedCalibrationError,
  sampleForecasts,
} from '../../../src/model/calibration/index.ts';
import { binGapMoments } from '../../../src/model/calibration/significance/binGapMoments.ts';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

describe('binGapMoments', () => {
  it.each([
    [0.9, 0.7],
    [0.2, 0.2],
    [0.5, 0.01],
  ])('of one forecast of %f with the rate %f are those of its two outcomes', (forecast, rate) => {
    const mean = rate * (1 - forecast) + (1 - rate) * forecast;
    const square = rate * (1 - forecast) ** 2 + (1 - rate) * forecast ** 2;
    expect(binGapMoments(1, forecast, rate)).toEqual({
      mean: expect.closeTo(mean, 12),
      variance: expect.closeTo(square - mean ** 2, 12),
    });
  });

  it('come out alike summed and by the normal law where one gives way to the other', () => {
    const [summed, normal] = [binGapMoments(200, 0.62, 0.6), binGapMoments(201, 0.62, 0.6)];
    expect(Math.abs(summed.mean / normal.mean - 1)).toBeLessThan(0.01);
    expect(Math.abs(summed.variance / normal.variance - 1)).toBeLessThan(0.02);
  });

  it('of certainties are the gap itself', () => {
    expect(binGapMoments(30, 1, 0)).toEqual({ mean: 1, variance: 0 });
    expect(binGapMoments(30, 1, 1)).toEqual({ mean: 0, variance: 0 });
  });
});

describe('calibrationErrorInterval', () => {
  const draws = [1, 1.5, 2, 4].flatMap(kappa =>
    [20, 100, 1000].map(forecasts => {
      const rng = createRng(forecasts + 10 * kappa);
      const { probabilities, outcomes } = sampleForecasts(
        { accuracy: 0.75, kappa, forecasts, view: 'event' },
        rng,
      );
      return {
        kappa,
        error: expectedCalibrationError(calibrationCurve(probabilities, outcomes)),
        interval: calibrationErrorInterval(calibrationCurve(probabilities, outcomes)),
      };
    }),
  );

  it('holds the measured error, and lies between 0 and 1', () => {
    for (const { error, interval } of draws) {
      expect(interval.lower).toBeLessThanOrEqual(error);
      expect(interval.upper).toBeGreaterThanOrEqual(error);
      expect(interval.lower).toBeGreaterThanOrEqual(0);
      expect(interval.upper).toBeLessThanOrEqual(1);
    }
  });

  it('begins above 0 for a thousand forecasts that are far too sure', () => {
    expect(draws.at(-1)!.interval.lower).toBeGreaterThan(0.05);
  });

  it('widens with the level', () => {
    const bins = [
      { count: 40, meanForecast: 0.3, observedRate: 0.5 },
      { count: 60, meanForecast: 0.8, observedRate: 0.6 },
    ];
    const [narrow, wide] = [calibrationErrorInterval(bins, 0.5), calibrationErrorInterval(bins, 0.99)];
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
  });

  it('exists where every forecast is certain, and wrong', () => {
    expect(calibrationErrorInterval([{ count: 30, meanForecast: 1, observedRate: 0 }])).toMatchObject({
      upper: 1,
    });
  });

  it('refuses no bins, and levels that are none', () => {
    expect(() => calibrationErrorInterval([])).toThrow(ModelInputError);
    expect(() => calibrationErrorInterval([{ count: 1, meanForecast: 0.5, observedRate: 1 }], 1)).toThrow(
      ModelInputError,
    );
  });
});
