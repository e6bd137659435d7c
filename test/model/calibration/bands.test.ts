import { describe, expect, test } from 'vitest';
import { honestBinDraws } from '../../../src/model/calibration/bands/honestBinDraws.ts';
import { isotonicDraws } from '../../../src/model/calibration/bands/isotonicDraws.ts';
import { sampleBinomial } from '../../../src/model/calibration/bands/sampleBinomial.ts';
import { sampleResampledGroups } from '../../../src/model/calibration/bands/sampleResampledGroups.ts';
import { simultaneousRange } from '../../../src/model/calibration/bands/simultaneousRange.ts';
import { coarsenGroups } from '../../../src/model/calibration/forecasts/coarsenGroups.ts';
import { groupForecasts } from '../../../src/model/calibration/forecasts/groupForecasts.ts';
import { occupiedGroups } from '../../../src/model/calibration/forecasts/occupiedGroups.ts';
import {
  honestBinGap,
  isotonicRegression,
  sampleForecasts,
  simulateConfidenceBand,
  simulateConsistencyBand,
  simulateHonestBins,
  simulateHonestCalibrationError,
  simulateSimultaneousBand,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/createRng.ts';
import { sampleNormal } from '../../../src/model/random/index.ts';

function binomialChances(count: number, chance: number): number[] {
  const chances = [(1 - chance) ** count];
  for (let k = 0; k < count; k++)
    chances.push((chances[k]! * (count - k) * chance) / ((k + 1) * (1 - chance)));
  return chances;
}

describe('binomial draws', () => {
  // Small means are inverted, large ones rejected; above one half they are mirrored.
  test.each([
    [12, 0.3],
    [60, 0.35],
    [200, 0.8],
  ])('%d tries of chance %d fit their distribution', (count, chance) => {
    const rng = createRng(1).stream(`${count}`);
    const draws = 20_000;
    const seen = new Float64Array(count + 1);
    for (let i = 0; i < draws; i++) seen[sampleBinomial(count, chance, rng)]!++;
    let statistic = 0;
    let cells = 0;
    binomialChances(count, chance).forEach((share, k) => {
      if (share * draws < 5) return;
      statistic += (seen[k]! - share * draws) ** 2 / (share * draws);
      cells++;
    });
    // Mean cells, standard deviation √(2 cells): five of them are beyond any sensible chance.
    expect(statistic).toBeLessThan(cells + 5 * Math.sqrt(2 * cells));
    expect(cells).toBeGreaterThan(8);
  });

  test('certain and impossible tries', () => {
    expect([sampleBinomial(7, 0, createRng(1)), sampleBinomial(7, 1, createRng(1))]).toEqual([0, 7]);
  });
});

describe('groups', () => {
  test('hold the counts of each value', () => {
    const { values, counts, successes, total, totalSuccesses } = groupForecasts(
      [0.5, 0, 0.5, 1, 0.5],
      [1, 0, 0, 1, 1],
    );
    expect([values, counts, successes].map(column => Array.from(column))).toEqual([
      [0, 0.5, 1],
      [1, 3, 1],
      [0, 2, 1],
    ]);
    expect([total, totalSuccesses]).toEqual([5, 3]);
  });

  test('gathered in cells keep counts, successes and the mean forecast', () => {
    const { probabilities, outcomes } = sampleForecasts(
      { accuracy: 0.7, kappa: 1, forecasts: 3000, view: 'event' },
      createRng(2),
    );
    const fine = groupForecasts(probabilities, outcomes);
    const coarse = coarsenGroups(fine, 64);
    const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
    const weighted = (groups: typeof fine) => sum(groups.values.map((value, i) => value * groups.counts[i]!));
    expect(coarse.values.length).toBeLessThanOrEqual(64);
    expect([sum(coarse.counts), sum(coarse.successes)]).toEqual([3000, fine.totalSuccesses]);
    expect(weighted(coarse)).toBeCloseTo(weighted(fine), 9);
  });

  test('resampled keep the total, and their means', () => {
    const groups = groupForecasts([0.1, 0.1, 0.1, 0.6, 0.6, 0.9], [0, 0, 1, 1, 0, 1]);
    const rng = createRng(3);
    const repetitions = 4000;
    const sums = new Float64Array(3);
    const successes = new Float64Array(3);
    for (let i = 0; i < repetitions; i++) {
      const resampled = sampleResampledGroups(groups, rng);
      expect(resampled.counts.reduce((total, count) => total + count, 0)).toBe(6);
      resampled.counts.forEach((count, k) => {
        sums[k]! += count;
        successes[k]! += resampled.successes[k]!;
      });
      if (i === 0) expect(occupiedGroups(resampled).counts.every(count => count > 0)).toBe(true);
    }
    groups.counts.forEach((count, k) => {
      // Six draws: variances at most 6 · ¼.
      const slack = 4 * Math.sqrt(1.5 / repetitions);
      expect(Math.abs(sums[k]! / repetitions - count)).toBeLessThan(slack);
      expect(Math.abs(successes[k]! / repetitions - groups.successes[k]!)).toBeLessThan(slack);
    });
  });
});

test('the pointwise range of known fits, with an empty group on the line between its neighbours', () => {
  const draws = isotonicDraws({ groups: 3, draws: 2, points: 3 });
  draws.add(Float64Array.of(1, 0, 1), Float64Array.of(0, 0, 1));
  draws.add(Float64Array.of(2, 2, 2), Float64Array.of(1, 1, 1));
  const { lower, upper } = draws.range(1);
  expect([Array.from(lower), Array.from(upper)]).toEqual([
    [0, 0.5, 0.5],
    [0.5, 0.5, 1],
  ]);
});

describe('honest and confidence bands', () => {
  const honest = sampleForecasts({ accuracy: 0.8, kappa: 1, forecasts: 2000, view: 'event' }, createRng(5));
  const sure = sampleForecasts({ accuracy: 0.8, kappa: 3, forecasts: 2000, view: 'event' }, createRng(5));

  /** Share of the band's points at which the isotonic curve lies inside. */
  function shareInside(sample: typeof honest): number {
    const band = simulateConsistencyBand(sample.probabilities, { draws: 120, points: 60 }, createRng(6));
    const { fitted } = isotonicRegression(sample.probabilities, sample.outcomes);
    const fitAt = new Map(Array.from(sample.probabilities, (p, i) => [p, fitted[i]!]));
    const inside = band.forecasts.filter((forecast, i) => {
      const fit = fitAt.get(forecast)!;
      return fit >= band.lower[i]! && fit <= band.upper[i]!;
    });
    return inside.length / band.forecasts.length;
  }

  test('an honest model lies in its honest band, an overconfident one does not', () => {
    expect(shareInside(honest)).toBeGreaterThan(0.8);
    expect(shareInside(sure)).toBeLessThan(0.5);
  });

  test('with one stated value the bands are ranges of a rate', () => {
    const p = new Float64Array(100).fill(0.3);
    const y = p.map((_, i) => (i < 40 ? 1 : 0));
    const consistency = simulateConsistencyBand(p, { draws: 2000 }, createRng(7));
    // Binomial(100, 0.3): 5 % and 95 % quantiles are 23 and 38; one outcome of slack.
    expect(Math.abs(consistency.lower[0]! - 0.23)).toBeLessThan(0.0101);
    expect(Math.abs(consistency.upper[0]! - 0.38)).toBeLessThan(0.0101);
    const confidence = simulateConfidenceBand(p, y, { draws: 2000 }, createRng(7));
    // Binomial(100, 0.4): 32 and 48.
    expect(Math.abs(confidence.lower[0]! - 0.32)).toBeLessThan(0.0101);
    expect(Math.abs(confidence.upper[0]! - 0.48)).toBeLessThan(0.0101);
  });

  test('many forecasts are gathered, and the band says so', () => {
    const many = sampleForecasts({ accuracy: 0.8, kappa: 1, forecasts: 9000, view: 'event' }, createRng(8));
    expect(simulateConsistencyBand(many.probabilities, { draws: 4 }, createRng(9)).gathered).toBe(true);
    expect(simulateConsistencyBand(honest.probabilities, { draws: 4 }, createRng(9)).gathered).toBe(false);
  });
});

describe('what an honest model shows by chance', () => {
  test('one bin: de Moivre’s mean deviation is the sum over all outcomes', () => {
    expect(Math.abs(honestBinGap({ count: 20, rate: 0.8 }) - 0.0698238086)).toBeLessThan(0.5e-10);
    for (const [count, rate] of [
      [1, 0.3],
      [7, 0.5],
      [40, 0.125],
    ] as const) {
      const sum = binomialChances(count, rate).reduce(
        (total, share, k) => total + share * Math.abs(k / count - rate),
        0,
      );
      expect(honestBinGap({ count, rate })).toBeCloseTo(sum, 12);
    }
    expect([0, 1].map(rate => honestBinGap({ count: 5, rate }))).toEqual([0, 0]);
    const one = simulateHonestCalibrationError(
      new Float64Array(20).fill(0.8),
      { draws: 2000 },
      createRng(10),
    );
    expect(Math.abs(one.mean.value - 0.0698238086)).toBeLessThan(3 * one.mean.standardError);
  });

  test('fifty forecasts at accuracy 0.8: mean 0.093, one in twenty above 0.149', () => {
    const rng = createRng(12);
    let mean = 0;
    let high = 0;
    const samples = 60;
    for (let i = 0; i < samples; i++) {
      const { probabilities } = sampleForecasts(
        { accuracy: 0.8, kappa: 1, forecasts: 50, view: 'confidence' },
        rng,
      );
      const found = simulateHonestCalibrationError(probabilities, { draws: 60 }, rng);
      mean += found.mean.value / samples;
      high += found.exceededOnceInTwenty / samples;
    }
    // Standard deviation of the error is about 0.03, of a sample's own mean about 0.01: three standard errors
    // of 60.
    expect(Math.abs(mean - 0.093)).toBeLessThan(0.005);
    expect(Math.abs(high - 0.149)).toBeLessThan(0.012);
  });
});

describe('ranges that hold everywhere', () => {
  test('of one normal point reach to its quantiles', () => {
    const rng = createRng(12);
    const column = Float64Array.from({ length: 40_000 }, () => sampleNormal(rng));
    const { lower, upper } = simultaneousRange({ columns: [column], centres: [0], level: 0.95 });
    expect(lower[0]).toBeCloseTo(-1.96, 1);
    expect(upper[0]).toBeCloseTo(1.96, 1);
  });

  test('of many independent points are as wide as Šidák’s', () => {
    const rng = createRng(13);
    const columns = Array.from({ length: 10 }, () =>
      Float64Array.from({ length: 10_000 }, () => sampleNormal(rng)),
    );
    const { upper } = simultaneousRange({ columns, centres: new Float64Array(10), level: 0.95 });
    // Φ⁻¹(½ + ½·0.95^(1/10))
    for (const end of upper) expect(Math.abs(end - 2.8)).toBeLessThan(0.1);
  });

  test('have no width where nothing deviates, and refuse what cannot be', () => {
    const columns = [Float64Array.of(1, 1, 1)];
    expect(simultaneousRange({ columns, centres: [1], level: 0.9 }).upper[0]).toBe(1);
    expect(() => simultaneousRange({ columns, centres: [], level: 0.9 })).toThrow('a centre');
    expect(() => simultaneousRange({ columns: [], centres: [], level: 0.9 })).toThrow('2 draws');
    expect(() => simultaneousRange({ columns, centres: [1], level: 1 })).toThrow('a level');
  });

  test('lie around the pointwise range, inside 0 and 1', () => {
    const { probabilities } = sampleForecasts(
      { accuracy: 0.8, kappa: 2, forecasts: 200, view: 'confidence' },
      createRng(3),
    );
    const pointwise = simulateConsistencyBand(probabilities, { draws: 400, points: 81 }, createRng(4));
    const everywhere = simulateSimultaneousBand(probabilities, { draws: 400 }, createRng(4));
    expect(everywhere.forecasts).toEqual(pointwise.forecasts);
    const wider = everywhere.upper.filter((upper, point) => upper >= pointwise.upper[point]!);
    expect(wider.length / everywhere.upper.length).toBeGreaterThan(0.95);
    for (const end of [...everywhere.lower, ...everywhere.upper]) {
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1);
    }
  });

  test('of a bin alone are the binomial law’s, to one call', () => {
    const [bin] = simulateHonestBins(
      new Float64Array(100).fill(0.75),
      { bins: 4, draws: 20_000 },
      createRng(5),
    );
    // SciPy: binom(100, 0.75).ppf([0.025, 0.975]) = 66, 83.
    expect(bin!.index).toBe(2);
    expect(Math.abs(bin!.lower * 100 - 66)).toBeLessThanOrEqual(1);
    expect(Math.abs(bin!.upper * 100 - 83)).toBeLessThanOrEqual(1);
    expect(() => simulateHonestBins([0.5], { bins: 0 }, createRng(5))).toThrow('a number of bins');
  });

  test('lie where the edge says that a forecast on a border lies', () => {
    const [below, above] = (['right', 'left'] as const).map(edge =>
      simulateHonestBins([0.5, 0.5], { bins: 2, draws: 10, edge }, createRng(5)).map(({ index }) => index),
    );
    expect([below, above]).toEqual([[0], [1]]);
  });

  test.each(['right', 'left'] as const)(
    'are drawn part by part from a hundred thousand on, with the same mean and spread: %s',
    edge => {
      const rng = createRng(7).stream('many');
      const many = Float64Array.from({ length: 100_001 }, () => Math.round(rng.next() * 1000) / 1000);
      const draw = honestBinDraws(many, 4, edge);
      const draws = Array.from({ length: 4000 }, () => draw(rng));
      const inBin = (bin: number) =>
        many.filter(p => (edge === 'right' ? Math.ceil(p * 4) - 1 : Math.floor(p * 4)) === bin);
      for (const bin of [1, 2]) {
        const chances = Array.from(inBin(bin));
        const wanted = chances.reduce((sum, p) => sum + p, 0);
        const spread = chances.reduce((sum, p) => sum + p * (1 - p), 0);
        const seen = draws.map(successes => successes[bin]!);
        const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
        const variance = seen.reduce((sum, one) => sum + (one - mean) ** 2, 0) / seen.length;
        // Four errors of a mean, and of a variance of a normal law.
        expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.sqrt(spread / seen.length));
        expect(Math.abs(variance / spread - 1)).toBeLessThan(4 * Math.sqrt(2 / seen.length));
      }
    },
  );
});
