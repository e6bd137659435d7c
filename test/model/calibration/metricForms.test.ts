import { describe, expect, it } from 'vitest';
import { metricIntervals } from '../../../src/model/calibration/forecast-metrics/metricIntervals.ts';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import {
  binnedMurphyDecomposition,
  calibrationCurve,
  fitTemperature,
  forecastMetrics,
  simulateMetricIntervals,
} from '../../../src/model/calibration/index.ts';
import { normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

/** Mean of some penalties, give or take what its standard error says. */
function aroundMean(penalties: number[], level: number): [number, number] {
  const mean = penalties.reduce((sum, one) => sum + one, 0) / penalties.length;
  const squares = penalties.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (penalties.length - 1) / penalties.length);
  const reach = normalQuantile((1 + level) / 2) * error;
  return [Math.max(0, mean - reach), mean + reach];
}

describe('the interval of a score', () => {
  it.each([
    { said: [0.8, 0.8, 0.8, 0.4, 0.4, 0.9], came: [1, 1, 0, 0, 1, 1] },
    { said: [0.9, 0.2], came: [1, 1] },
    { said: [0.7, 1, 0, 0.6, 1], came: [1, 1, 0, 0, 1] },
  ])('is that of the mean of its penalties, one by one: $said', ({ said, came }) => {
    const { intervals } = forecastMetrics(said, came, { level: 0.8 });
    const squares = said.map((p, i) => (p - came[i]!) ** 2);
    // A right certainty costs nothing, and what it would have cost otherwise does not count.
    const logs = said.map((p, i) => -Math.log(came[i] === 1 ? p : 1 - p));
    for (const [interval, penalties] of [
      [intervals.brier, squares],
      [intervals.logLoss, logs],
    ] as const) {
      const [lower, upper] = aroundMean(penalties, 0.8);
      expect(interval!.lower).toBeCloseTo(lower, 14);
      expect(interval!.upper).toBeCloseTo(upper, 14);
    }
  });
});

describe('the interval of a temperature', () => {
  const many = (times: number) => ({
    said: Array.from({ length: 4 * times }, (_, i) => [0.8, 0.8, 0.3, 0.6][i % 4]!),
    came: Array.from({ length: 4 * times }, (_, i) => [1, 0, 0, 1][i % 4]!),
  });

  it('is that of its slope, turned over', () => {
    const { said, came } = many(40);
    const fit = fitTemperature(said, came);
    const { temperature } = forecastMetrics(said, came, { level: 0.9 }).intervals;
    if (fit.status !== 'ok') throw new Error('no fit');
    const reach = normalQuantile(0.95) * fit.slopeStandardError;
    expect(1 / temperature!.lower - fit.slope).toBeCloseTo(reach, 12);
    expect(fit.slope - 1 / temperature!.upper).toBeCloseTo(reach, 12);
  });

  it('is none where the slope just reaches down to nothing', () => {
    const [said, came, level] = [[0.8, 0.3], [1, 0], 0.95];
    const fitOf = (slope: number) =>
      ({
        status: 'ok',
        slope,
        slopeStandardError: 1,
        temperature: 1 / slope,
        map: { kind: 'temperature', slope },
      }) as const;
    const intervalOf = (slope: number) =>
      metricIntervals(
        {
          groups: groupForecasts(said, came),
          accuracy: 1,
          brier: 0.065,
          logLoss: { kind: 'infinite', wrongCertainties: 1 },
          temperature: fitOf(slope),
        },
        level,
      ).temperature;
    const reach = normalQuantile((1 + level) / 2);
    expect(intervalOf(reach)).toBeNull();
    expect(intervalOf(2 * reach)).toMatchObject({
      lower: expect.closeTo(1 / (3 * reach), 15),
      upper: expect.closeTo(1 / reach, 15),
    });
  });

  it('is none where the slope may be nothing', () => {
    const { said, came } = many(1);
    expect(fitTemperature(said, came).status).toBe('ok');
    expect(forecastMetrics(said, came).intervals.temperature).toBeNull();
  });
});

describe('intervals by resampling', () => {
  const steps = (options: { draws: number; level?: number }) => {
    // Rates so far apart that none is ever pooled with the next.
    const said = Array.from({ length: 900 }, (_, i) => [0.1, 0.5, 0.8][i % 3]!);
    const came = said.map((p, i) =>
      Number((p === 0.1 && i % 30 === 0) || (p === 0.5 && i % 2 === 0) || p === 0.8),
    );
    return simulateMetricIntervals(said, came, options, createRng(2));
  };

  it('tell how far they are, every twenty draws', () => {
    expect(Array.from(steps({ draws: 60 }))).toEqual([1 / 3, 2 / 3, 1]);
    expect(Array.from(steps({ draws: 20 }))).toEqual([1]);
    expect(() => steps({ draws: 20, level: 0 }).next()).toThrow('a level between 0 and 1');
  });

  it('of terms without bins are Murphy’s where hits rise from each stated value to the next', () => {
    const stages = steps({ draws: 40 });
    let step = stages.next();
    while (!step.done) step = stages.next();
    const { miscalibration, reliability, discrimination, resolution } = step.value;
    for (const end of ['lower', 'upper'] as const) {
      expect(miscalibration[end]).toBeCloseTo(reliability[end], 12);
      expect(discrimination[end]).toBeCloseTo(resolution[end], 12);
    }
    expect(miscalibration.lower).toBeGreaterThan(0.01);
  });
});

describe('the conventions of the metrics', () => {
  const said = [0.05, 0.15, 0.15, 0.35, 0.5, 0.65, 0.75, 0.95];
  const came = [0, 1, 0, 0, 1, 0, 1, 1];

  it('reach the terms by bins', () => {
    const chosen = { bins: 4, edge: 'left' } as const;
    const { binnedMurphy } = forecastMetrics(said, came, chosen);
    expect(binnedMurphy).toEqual(binnedMurphyDecomposition(said, came, chosen));
    expect(binnedMurphy).not.toEqual(binnedMurphyDecomposition(said, came, { bins: 4 }));
    expect(binnedMurphy).not.toEqual(binnedMurphyDecomposition(said, came, { edge: 'left' }));
  });

  it('say what a call of one half was', () => {
    const rightOf = (ties: 'yes' | 'no' | 'half') =>
      forecastMetrics([0.5, 0.5, 0.5], [1, 1, 0], { view: 'confidence', ties }).successes;
    expect([rightOf('yes'), rightOf('no'), rightOf('half')]).toEqual([2, 1, 2]);
  });
});

describe('a forecast next to the edge of a bin', () => {
  const binOf = (forecast: number, bins: number, edge: 'right' | 'left') =>
    calibrationCurve([forecast], [1], { bins, edge })[0]!.index;
  // Times the bins, 5/6 less its last bit is 5, and 15/22 less than 15.
  const below = 5 / 6 - 2 ** -53;
  const above = 15 / 22 + 2 ** -53;

  it('lies below or above it, however its product is rounded', () => {
    expect([below * 6, (15 / 22) * 22 < 15]).toEqual([5, true]);
    for (const edge of ['right', 'left'] as const) {
      expect(binOf(below, 6, edge)).toBe(4);
      expect(binOf(above, 22, edge)).toBe(15);
    }
  });

  it('lies at it where the edge says', () => {
    expect([binOf(15 / 22, 22, 'right'), binOf(15 / 22, 22, 'left')]).toEqual([14, 15]);
    expect([binOf(5 / 6, 6, 'right'), binOf(5 / 6, 6, 'left')]).toEqual([4, 5]);
    expect([binOf(0, 6, 'right'), binOf(1, 6, 'left')]).toEqual([0, 5]);
  });
});
