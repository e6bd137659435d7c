import { describe, expect, it, test } from 'vitest';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import {
  calibrationErrorInterval,
  chiSquareSurvival,
  evidencePerForecast,
  forecastsNeeded,
  honestRange,
  hosmerLemeshowTest,
  ranksBelowChance,
  spiegelhalterPower,
} from '../../../src/model/calibration/index.ts';
import { delongInterval } from '../../../src/model/calibration/scores/delongInterval.ts';
import { binGapMoments } from '../../../src/model/calibration/significance/binGapMoments.ts';
import { type GapBin, gapProfile } from '../../../src/model/calibration/significance/gapProfile.ts';
import { normalCdf, normalQuantile } from '../../../src/model/normal-distribution/index.ts';

/** Bins with these gaps between what was said and what happened. */
const binsWith = (gaps: [said: number, gap: number][], count = 100): GapBin[] =>
  gaps.map(([meanForecast, gap]) => ({ count, meanForecast, observedRate: meanForecast - gap }));
const gapsOf = (bins: readonly GapBin[]) =>
  bins.map(({ meanForecast, observedRate }) => meanForecast - observedRate);

describe('the shape of the gaps', () => {
  const SAID = [0.1, 0.25, 0.4, 0.55, 0.7, 0.95];
  const cubic = (x: number) => 0.02 + 0.1 * (x - 0.5) - 0.3 * (x - 0.5) ** 3;

  it('is what was seen where that is a cubic around one half, or there are no more than three bins', () => {
    const bins = binsWith(SAID.map(said => [said, cubic(said)]));
    for (const [place, gap] of gapProfile(bins).entries()) expect(gap).toBeCloseTo(cubic(SAID[place]!), 14);
    for (const few of [
      bins.slice(4),
      binsWith([[0.2, 0.1]]),
      binsWith([
        [0.2, 0.1],
        [0.6, -0.3],
        [0.9, 0.2],
      ]),
    ])
      for (const [place, gap] of gapProfile(few).entries()) expect(gap).toBeCloseTo(gapsOf(few)[place]!, 14);
  });

  it('leaves out chance: the rest is orthogonal to every cubic around one half, weighed by how sure each gap is', () => {
    const bins = binsWith(
      SAID.map((said, place) => [said, cubic(said) + 0.01 * [1, -1, 1, 0, 1, -1][place]!]),
    );
    const profile = gapProfile(bins);
    const weights = bins.map(({ count, observedRate }) => {
      const rate = (observedRate * count + 0.5) / (count + 1);
      return count / (rate * (1 - rate));
    });
    for (const power of [0, 1, 3]) {
      const left = bins.reduce(
        (sum, bin, place) =>
          sum +
          weights[place]! * (gapsOf(bins)[place]! - profile[place]!) * (bin.meanForecast - 0.5) ** power,
        0,
      );
      expect(left).toBeCloseTo(0, 10);
    }
    // Nothing of it is a square or bends otherwise: four values of a cubic around one half know the others.
    expect(gapProfile(binsWith(SAID.map((said, place) => [said, profile[place]!])))).toEqual(
      profile.map(gap => expect.closeTo(gap, 14)),
    );
    expect(profile.some((gap, place) => Math.abs(gap - gapsOf(bins)[place]!) > 0.005)).toBe(true);
  });

  it('keeps what is no chance any more, less the share that four would be of its square in errors', () => {
    // A million of each, so that one bin far off the line is sure.
    const far = binsWith(
      SAID.map(said => [said, said === 0.4 ? 0.2 : 0]),
      1e6,
    );
    for (const [place, gap] of gapProfile(far).entries())
      expect(Math.abs(gap - gapsOf(far)[place]!)).toBeLessThan(4 / Math.sqrt(1e6));
  });
});

describe('the shape of the gaps of bins with one mean', () => {
  it('is their common gap', () => {
    for (const said of [0.5, 0.8])
      for (const count of [2, 3])
        expect(gapProfile(binsWith(Array.from({ length: count }, () => [said, 0.25])))).toEqual(
          Array.from({ length: count }, () => expect.closeTo(0.25, 14)),
        );
  });
});

describe('the mean and the spread of a bin’s gap', () => {
  it.each([
    [1, 0.3],
    [50, 0.3],
    [200, 0.01],
    [200, 0.99],
    [900, 0.4],
  ])('of %d forecasts are those of a count where it cannot pass what was said: rate %d', (count, rate) => {
    const variance = (rate * (1 - rate)) / count;
    expect(binGapMoments(count, 1, rate).mean).toBeCloseTo(1 - rate, 12);
    expect(binGapMoments(count, 0, rate).mean).toBeCloseTo(rate, 12);
    expect(binGapMoments(count, 1, rate).variance).toBeCloseTo(variance, 12);
    expect(binGapMoments(count, 0, rate).variance).toBeCloseTo(variance, 12);
  });

  it('are those of the folded normal law beyond 200', () => {
    // Without a gap σ√(2/π), and σ²(1 − 2/π).
    const variance = (0.3 * 0.7) / 250;
    const { mean, variance: spread } = binGapMoments(250, 0.3, 0.3);
    expect(mean).toBeCloseTo(Math.sqrt((variance * 2) / Math.PI), 14);
    expect(spread).toBeCloseTo(variance * (1 - 2 / Math.PI), 14);
  });

  it('of very many certain ones are the gap and nothing', () => {
    for (const rate of [0, 1])
      for (const said of [0, 0.5, 1])
        expect(binGapMoments(300, said, rate)).toEqual({ mean: Math.abs(said - rate), variance: 0 });
  });
});

describe('the range of the calibration error', () => {
  /** How many deviations the measured error lies above what a sample shows whose gaps are so many times those seen. */
  function surprise(bins: readonly GapBin[], times: number): number {
    const total = bins.reduce((sum, { count }) => sum + count, 0);
    let [measured, mean, ofMeans, variance] = [0, 0, 0, 0];
    for (const { count, meanForecast, observedRate } of bins) {
      const gap = meanForecast - observedRate;
      const moments = binGapMoments(count, meanForecast, meanForecast - times * gap);
      measured += (count / total) * Math.abs(gap);
      mean += (count / total) * moments.mean;
      ofMeans += (count / total) * moments.mean ** 2;
      variance += (count / total) ** 2 * moments.variance;
    }
    return (measured - mean) / Math.sqrt(variance + (ofMeans - mean ** 2) / total);
  }

  it.each([
    ['one bin', binsWith([[0.8, 0.15]], 120)],
    [
      'two bins',
      binsWith(
        [
          [0.3, -0.2],
          [0.8, 0.1],
        ],
        150,
      ),
    ],
    [
      'three bins',
      binsWith(
        [
          [0.2, -0.1],
          [0.5, 0.25],
          [0.9, 0.15],
        ],
        90,
      ),
    ],
  ])('ends where the measured one is as surprising as its level says: %s', (_name, bins) => {
    const measured = gapsOf(bins).reduce((sum, gap) => sum + Math.abs(gap), 0) / bins.length;
    for (const level of [0.8, 0.95]) {
      const { lower, upper } = calibrationErrorInterval(bins, level);
      const deviations = 1.05 * normalQuantile((1 + level) / 2);
      expect(surprise(bins, lower / measured)).toBeCloseTo(deviations, 8);
      expect(surprise(bins, upper / measured)).toBeCloseTo(-deviations, 8);
    }
  });

  it('begins at nothing where honest forecasts might have shown as much', () => {
    expect(calibrationErrorInterval(binsWith([[0.5, 0.02]], 10)).lower).toBe(0);
  });
});

describe('evidence and power', () => {
  const said = [0.9, 0.8, 0.3, 0.6, 0.95, 0.2];
  const came = [1, 0, 0, 1, 0, 1];

  it('the spread of z allows for the chance in its denominator', () => {
    const { signal, varianceRatio } = evidencePerForecast(said, came);
    const average = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const excess = said.map((p, i) => (came[i]! - p) * (1 - 2 * p));
    const honest = said.map(p => (1 - 2 * p) ** 2 * p * (1 - p));
    const v = average(honest);
    expect(signal).toBeCloseTo(average(excess) / Math.sqrt(v), 14);
    const influence = excess.map((x, i) => x - (signal * honest[i]!) / (2 * Math.sqrt(v)));
    const spread = average(influence.map(one => (one - average(influence)) ** 2));
    expect(varianceRatio).toBeCloseTo(spread / v, 13);
  });

  it('power is all or nothing where nothing varies', () => {
    const power = (forecasts: number) => spiegelhalterPower({ signal: 1, varianceRatio: 0 }, { forecasts });
    // 1.96² is 3.84.
    expect([power(3), power(4)]).toEqual([0, 1]);
    expect(spiegelhalterPower({ signal: 0, varianceRatio: 0 }, { forecasts: 9 })).toBe(0);
    // Just as far as the critical value is not beyond it.
    const signal = normalQuantile(0.975);
    expect(spiegelhalterPower({ signal, varianceRatio: 0 }, { forecasts: 1 })).toBe(0);
  });

  it('power counts both tails', () => {
    const critical = normalQuantile(0.75);
    const found = spiegelhalterPower({ signal: 0.1, varianceRatio: 4 }, { forecasts: 1, level: 0.5 });
    expect(found).toBeCloseTo(normalCdf((0.1 - critical) / 2) + normalCdf((-0.1 - critical) / 2), 14);
  });

  it('of forecasts that vary in nothing as many are needed as one deviation has squares', () => {
    expect(forecastsNeeded({ signal: 1, varianceRatio: 0 })).toEqual({ kind: 'value', forecasts: 4 });
    expect(forecastsNeeded({ signal: 2, varianceRatio: 0 })).toEqual({ kind: 'value', forecasts: 1 });
  });
});

describe('how many forecasts are needed', () => {
  it('is the number whose power is just what is asked', () => {
    const evidence = { signal: 0.5, varianceRatio: 1 };
    const power = spiegelhalterPower(evidence, { forecasts: 37 });
    expect(forecastsNeeded(evidence, { power })).toEqual({ kind: 'value', forecasts: 37 });
  });

  it('is found up to 2⁵⁰', () => {
    // So little is seen of the other tail that one deviation and the two quantiles give the root of the number.
    const signal = (normalQuantile(0.975) + normalQuantile(0.8)) / Math.sqrt(0.75 * 2 ** 50);
    const found = forecastsNeeded({ signal, varianceRatio: 1 });
    if (found.kind !== 'value') throw new Error(found.kind);
    expect(found.forecasts / (0.75 * 2 ** 50)).toBeCloseTo(1, 5);
    expect(forecastsNeeded({ signal: signal / 2, varianceRatio: 1 })).toEqual({ kind: 'never' });
  });
});

test('what lies at an edge of chance', () => {
  // Of one call of 2.5 % none is right in 97.5 of 100 cases, which is all that is asked.
  expect(honestRange([0.025])).toEqual([0, 0]);
  expect(honestRange([0.026])).toEqual([0, 1]);
  // Two half-widths up is one half: not below it.
  expect(ranksBelowChance(0.25, { upper: 0.375 })).toBe(false);
  expect(ranksBelowChance(0.25, { upper: 0.3125 })).toBe(true);
});

test('tests of few groups, and squares without end', () => {
  expect(chiSquareSurvival(Infinity, 3)).toBe(0);
  const three = hosmerLemeshowTest([0.2, 0.5, 0.8], [0, 1, 1], { groups: 3, fitted: true });
  expect(three).toMatchObject({ kind: 'value', degreesOfFreedom: 1 });
  expect(hosmerLemeshowTest([0.2, 0.8], [0, 1], { groups: 3, fitted: true })).toEqual({
    kind: 'undefined',
    reason: 'tooFew',
  });
  for (const level of [0, 1])
    expect(() => delongInterval(groupForecasts([0.2, 0.8], [0, 1]), level)).toThrow(
      'a level between 0 and 1',
    );
});
