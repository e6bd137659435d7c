import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { sampleNormal } from '../../../../src/model/random/sampleNormal.ts';
import { coalitionCentres } from '../../../../src/model/reality-gap/account/coalitionCentres.ts';
import { curveBands } from '../../../../src/model/reality-gap/account/curveBands.ts';
import { realityGapAccount } from '../../../../src/model/reality-gap/account/realityGapAccount.ts';
import { resampledCentre } from '../../../../src/model/reality-gap/account/resampledCentre.ts';
import { resamplingError } from '../../../../src/model/reality-gap/account/resamplingError.ts';
import { sequentialContributions } from '../../../../src/model/reality-gap/account/sequentialContributions.ts';
import { sequentialSteps } from '../../../../src/model/reality-gap/account/sequentialSteps.ts';
import { shapleyValues } from '../../../../src/model/reality-gap/account/shapleyValues.ts';
import { tierResults } from '../../../../src/model/reality-gap/account/tierResults.ts';
import { typicalWorld } from '../../../../src/model/reality-gap/account/typicalWorld.ts';
import { worldResamples } from '../../../../src/model/reality-gap/account/worldResamples.ts';
import { defaultRealityGapScenario } from '../../../../src/model/reality-gap/markets/defaultRealityGapScenario.ts';
import { simulateRealityGap } from '../../../../src/model/reality-gap/runs/simulateRealityGap.ts';
import { TIER_METRICS } from '../../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import { mean } from '../../../../src/model/statistics/mean.ts';
import { middleOf } from '../../../../src/model/statistics/middleOf.ts';
import { variance } from '../../../../src/model/statistics/variance.ts';
import { smallScenario } from '../smallScenario.ts';

const game = (players: number) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
    minLength: 2 ** players,
    maxLength: 2 ** players,
  });

describe('shapleyValues', () => {
  it('adds up, gives nothing to a dummy, the same to equals, and adds over games', () => {
    fc.assert(
      fc.property(game(4), game(4), (one, other) => {
        const shares = shapleyValues(one);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(one[15]! - one[0]!, 10);
        const both = shapleyValues(one.map((value, mask) => value + other[mask]!));
        const second = shapleyValues(other);
        both.forEach((share, player) => {
          expect(share).toBeCloseTo(shares[player]! + second[player]!, 10);
        });
        const dummy = one.map((_, mask) => one[mask & ~4]!);
        expect(shapleyValues(dummy)[2]).toBe(0);
        const equals = one.map((_, mask) => one[(mask & 12) | ((mask & 1) + ((mask >> 1) & 1) > 0 ? 1 : 0)]!);
        const twins = shapleyValues(equals);
        expect(twins[0]).toBeCloseTo(twins[1]!, 10);
      }),
      { numRuns: 50 },
    );
  });

  it('is the mean of the waterfalls over all orders, each of which adds up too', () => {
    fc.assert(
      fc.property(game(3), values => {
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ];
        const falls = orders.map(order => sequentialContributions(values, order));
        shapleyValues(values).forEach((share, player) => {
          expect(share).toBeCloseTo(falls.reduce((sum, fall) => sum + fall[player]!, 0) / 6, 10);
        });
        for (const fall of falls)
          expect(fall.reduce((sum, part) => sum + part, 0)).toBeCloseTo(values[7]! - values[0]!, 10);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is no game', () => {
    expect(() => shapleyValues([1, 2, 3])).toThrow('2^n values');
    expect(() => shapleyValues(new Float64Array(2 ** 13))).toThrow('n ≤ 12');
    expect(() => sequentialContributions([0, 1, 2, 3], [0, 0])).toThrow('every player once');
    expect(() => sequentialContributions([0, 1, 2, 3], [0])).toThrow('every player once');
  });
});

describe('realityGapAccount', () => {
  const markets = ['btc', 'alt', 'oct2025', 'aug2007'] as const;

  it.each(markets)('adds up to 1e-10 for every figure in %s, with idle causes at exactly zero', market => {
    const scenario = smallScenario(market, {
      lookAhead: market === 'btc' ? 0.05 : 0,
      switchedOff: ['latency'],
    });
    const runs = simulateRealityGap(scenario, { fromWorld: 0, worlds: 6, attribution: true }, createRng(4));
    for (const metric of TIER_METRICS)
      for (const centre of ['median', 'mean'] as const) {
        const { tiers, bars, gap, groups } = realityGapAccount(runs, metric, centre);
        const steps = (group: string) =>
          bars.filter(bar => bar.group === group).reduce((sum, { step }) => sum + step, 0);
        expect(Math.abs(steps('biases') - (tiers.truth.value - tiers.test.value))).toBeLessThan(1e-10);
        expect(Math.abs(steps('world') - (tiers.moved.value - tiers.truth.value))).toBeLessThan(1e-10);
        expect(Math.abs(steps('paper') - (tiers.paper.value - tiers.moved.value))).toBeLessThan(1e-10);
        expect(Math.abs(steps('live') - (tiers.live.value - tiers.paper.value))).toBeLessThan(1e-10);
        const told = Object.values(groups).reduce((sum, { step }) => sum + step, 0);
        expect(Math.abs(told - gap.value)).toBeLessThan(1e-10);
        expect(Math.abs(bars.reduce((sum, { step }) => sum + step, 0) - gap.value)).toBeLessThan(1e-10);
        const latency = bars.find(({ cause }) => cause === 'latency');
        expect(latency).toMatchObject({ step: 0, standardError: 0, alone: 0, last: 0 });
        expect(bars).toHaveLength(17);
      }
  });

  it('has waterfalls whose first and last steps are its own alone and last', () => {
    const runs = simulateRealityGap(
      smallScenario(),
      { fromWorld: 0, worlds: 5, attribution: true },
      createRng(4),
    );
    const { bars, tiers } = realityGapAccount(runs, 'growth');
    const order = [...runs.plan.groups.live.causes].reverse();
    const steps = sequentialSteps(runs, { group: 'live', order }, 'growth');
    const barOf = (cause: string | undefined) => bars.find(bar => bar.cause === cause);
    expect(steps[0]?.step).toBeCloseTo(barOf(steps[0]?.cause)?.alone ?? Number.NaN, 14);
    expect(steps.at(-1)?.step).toBeCloseTo(barOf(steps.at(-1)?.cause)?.last ?? Number.NaN, 14);
    const sum = steps.reduce((total, { step }) => total + step, 0);
    expect(sum).toBeCloseTo(tiers.live.value - tiers.paper.value, 12);
    expect(() => sequentialSteps(runs, { group: 'paper', order: ['impact'] }, 'growth')).toThrow(
      'active causes',
    );
  });

  it('adds up in the money of the tiers for every length of test, skill and number of ideas', () => {
    const spans = fc.constantFrom(0.1, 1, 3, 7, 20);
    const skills = fc.constantFrom('none', 'some', 'real');
    fc.assert(
      fc.property(spans, skills, fc.integer({ min: 1, max: 12 }), (testYears, skill, tries) => {
        const scenario = {
          ...defaultRealityGapScenario({ market: 'btc', skill }),
          tries,
          testYears,
          switchedOff: ['impact', 'latency', 'partialFills', 'funding', 'crowd'] as const,
        };
        const request = { fromWorld: 0, worlds: 4, attribution: true };
        const runs = simulateRealityGap(scenario, request, createRng(4));
        const shown = tierResults(runs);
        for (const metric of ['endMoney', 'sharpe', 'worstFall'] as const) {
          const { bars, tiers } = realityGapAccount(runs, metric);
          const [test, live] = [shown.test[metric].median.value, shown.live[metric].median.value];
          expect(tiers.test.value).toBe(test);
          expect(tiers.live.value).toBe(live);
          const sum = bars.reduce((total, { step }) => total + step, 0);
          expect(Math.abs(test + sum - live)).toBeLessThan(1e-10 * Math.max(1, Math.abs(test)));
          const span = bars.find(({ cause }) => cause === 'span')!;
          expect(span.step === 0).toBe(testYears === 3);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('needs attribution and two worlds', () => {
    const run = (attribution: boolean, worlds: number) =>
      simulateRealityGap(smallScenario(), { fromWorld: 0, worlds, attribution }, createRng(4));
    expect(() => realityGapAccount(run(false, 2), 'sharpe')).toThrow('attribution');
    expect(() => realityGapAccount(run(true, 1), 'sharpe')).toThrow('at least 2 worlds');
  });
});

describe('tierResults and curves', () => {
  const runs = simulateRealityGap(
    smallScenario(),
    { fromWorld: 0, worlds: 30, attribution: false, curvePoints: 12 },
    createRng(4),
  );
  const results = tierResults(runs);
  const ends = Array.from({ length: 30 }, (_, world) => runs.figures[(world * 10 + 4) * 6]!);

  it('are medians and 8-of-10 ranges of the worlds', () => {
    const sorted = ends.sort((a, b) => a - b);
    expect(results.truth.endMoney.median.value).toBe(middleOf(sorted));
    expect(results.truth.endMoney.lower).toBeCloseTo(0.1 * sorted[2]! + 0.9 * sorted[3]!, 1);
    expect(results.truth.lossShare).toBeCloseTo(sorted.filter(end => end < 1).length / 30, 12);
    expect(coalitionCentres(runs, 'endMoney', 'median').all[4]).toBe(results.truth.endMoney.median.value);
  });

  it('carry curves from 1 to the end values and name a world near the middle', () => {
    const bands = curveBands(runs);
    for (const tier of ['test', 'truth', 'paper', 'live'] as const) {
      expect(bands[tier].median[0]).toBe(1);
      expect(bands[tier].median[11]).toBeCloseTo(results[tier].endMoney.median.value, 6);
      expect(bands[tier].lower[11]).toBeLessThanOrEqual(bands[tier].upper[11]!);
    }
    const world = typicalWorld(runs);
    const end = runs.figures[(world * 10 + 8) * 6]!;
    expect(Math.abs(Math.log(end / results.paper.endMoney.median.value))).toBeLessThan(0.3);
  });
});

describe('resampling', () => {
  it('gives the middle and mean of the worlds of each resample, written out', () => {
    const values = [3, 1, 4, 1.5, 5, 9, 2, 6];
    const resamples = worldResamples(0, 8);
    for (const centre of ['median', 'mean'] as const) {
      const found = resampledCentre(centre, resamples)(values);
      const plain = (sample: readonly number[]) => (centre === 'median' ? middleOf(sample) : mean(sample));
      expect(found.value).toBeCloseTo(plain(values), 12);
      for (const [resample, counts] of resamples.slice(0, 20).entries()) {
        const written = values.flatMap((value, world) => Array.from({ length: counts[world]! }, () => value));
        expect(found.resampled[resample]).toBeCloseTo(plain(written), 12);
      }
    }
  });

  it('draws pairs whole, as many as there are, and the same for everybody', () => {
    const resamples = worldResamples(6, 10);
    expect(resamples).toHaveLength(200);
    for (const counts of resamples) {
      for (let pair = 0; pair < 10; pair += 2) expect(counts[pair]).toBe(counts[pair + 1]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    }
    expect(worldResamples(0, 10)).toEqual(resamples);
  });

  it('finds s/√n for the mean of independent worlds', () => {
    const rng = createRng(15);
    const values = Float64Array.from({ length: 400 }, () => sampleNormal(rng));
    const error = resamplingError(resampledCentre('mean', worldResamples(0, 400))(values).resampled);
    const pairs = Float64Array.from(
      { length: 200 },
      (_, pair) => (values[2 * pair]! + values[2 * pair + 1]!) / 2,
    );
    const expected = Math.sqrt(variance(pairs, { deltaDegreesOfFreedom: 1 }) / 200);
    // 200 resamples know a standard deviation to 5 %.
    expect(Math.abs(error / expected - 1)).toBeLessThan(4 * 0.05);
  });
});
