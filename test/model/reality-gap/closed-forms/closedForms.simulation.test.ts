import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { sampleNormal } from '../../../../src/model/random/sampleNormal.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';
import { smallScenario } from '../smallScenario.ts';

const root = createRng(2026);
// No stress, unlevered: the setting in which the closed forms hold.
const plain = (changes = {}) =>
  smallScenario('btc', {
    tries: 1,
    testYears: 1,
    liveYears: 1,
    likeness: 1,
    ...changes,
    market: { stressBegins: 0 },
  });

/** Mean and standard error over worlds of one figure of one coalition. */
function over(runs: model.RealityGapRuns, coalition: number, metric: model.TierMetric) {
  const place = model.TIER_METRICS.indexOf(metric);
  const values = Array.from(
    { length: runs.worlds },
    (_, world) => runs.figures[(world * runs.plan.coalitions + coalition) * 6 + place]!,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(square / values.length) };
}

describe('closed forms against the simulation, within 4 standard errors', () => {
  it('truth has the Sharpe ratio of the sign rule', () => {
    const scenario = plain({ trueSharpe: 1.5 });
    const runs = model.simulateRealityGap(scenario, { fromWorld: 0, worlds: 250, attribution: false }, root);
    const { mean, error } = over(runs, 0, 'sharpe');
    const expected = model.ruleSharpe('sign', model.edgeCorrelation(scenario), 365);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
  });

  it('fees and impact take turnover times their rate', () => {
    const scenario = plain({
      switchedOff: ['spread', 'stress', 'latency', 'partialFills', 'funding', 'decay', 'override'],
    });
    const size = model.positionSize(scenario);
    const money = scenario.account + scenario.followers;
    const runs = model.simulateRealityGap(scenario, { fromWorld: 0, worlds: 120, attribution: false }, root);
    const { live } = runs.plan.groups;
    const place = model.TIER_METRICS.indexOf('return');
    const drag = (worse: number, better: number) => {
      const values = Array.from({ length: runs.worlds }, (_, world) => {
        const at = (coalition: number) =>
          runs.figures[(world * runs.plan.coalitions + coalition) * 6 + place]!;
        return at(better) - at(worse);
      });
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
      return { mean, error: Math.sqrt(square / values.length) };
    };
    // The first bar builds the position up from nothing: half a turn instead of the chance of a whole one.
    const firstTurn = 1 - 2 * model.flipsPerBar(0.9);
    const fees = drag(live.offset, 0);
    expect(Math.abs(fees.mean - size * 5e-4 * (model.yearlyTurnover(0.9, 365) + firstTurn))).toBeLessThan(
      4 * fees.error,
    );
    const impact = drag(live.offset + 1, live.offset);
    const question = {
      signalMemory: 0.9,
      periodsPerYear: 365,
      impactScale: 1,
      barVolatility: 0.024,
      money: money * size,
      dailyVolume: 20e9,
    };
    const firstImpact = size * (2 / 3) * 0.024 * Math.sqrt((money * size) / 20e9);
    const flipImpact = 2 * size * (2 / 3) * 0.024 * Math.sqrt((2 * money * size) / 20e9);
    const expected =
      size * model.yearlyImpactDrag(question) + firstImpact - model.flipsPerBar(0.9) * flipImpact;
    expect(Math.abs(impact.mean - expected)).toBeLessThan(4 * impact.error);
  });
});

describe('closed forms of search and fills against the simulation, within 4 standard errors', () => {
  it('the best of the variants looks as good as selection says', () => {
    for (const [trueSharpe, likeness] of [
      [0, 0],
      [0.7, Math.SQRT1_2],
    ] as const) {
      const scenario = plain({ trueSharpe, likeness, tries: 40, testYears: 2 });
      const sharpes = Array.from({ length: 150 }, (_, world) => {
        const own = model.worldRng(world, root);
        const { test } = model.simulateWorld(scenario, own);
        return Math.max(...model.searchTest(test, scenario, own.stream('test')).sharpes);
      });
      const mean = sharpes.reduce((sum, value) => sum + value, 0) / 150;
      const error = Math.sqrt(sharpes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 149 / 150);
      const expected = model.expectedBestSharpe({ trueSharpe, likeness, tries: 40, years: 2 });
      expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
    }
  });

  it('look-ahead is worth what it leaks', () => {
    const scenario = plain({
      trueSharpe: 0.7,
      likeness: 0.7,
      lookAhead: 0.05,
      switchedOff: ['survivorship'],
    });
    const runs = model.simulateRealityGap(scenario, { fromWorld: 0, worlds: 150, attribution: false }, root);
    const { mean, error } = over(runs, 1, 'sharpe');
    const question = {
      lookAhead: 0.05,
      likeness: 0.7,
      edgeCorrelation: model.edgeCorrelation(scenario),
      periodsPerYear: 365,
    };
    expect(Math.abs(mean - model.lookAheadSharpe(question))).toBeLessThan(4 * error);
  });

  it('late fills and partial fills leave what their factors say', () => {
    const rng = createRng(31).stream('signal');
    const bars = 150_000;
    const signal = model.simulateFadingSignal(bars, 0.9, rng);
    let late = 0;
    let partial = 0;
    let square = 0;
    let whole = 0;
    let position = 0;
    for (let bar = 1; bar < bars; bar++) {
      const gain = 0.2 * signal[bar]! + Math.sqrt(0.96) * sampleNormal(rng);
      position += 0.6 * (signal[bar]! - position);
      whole += signal[bar]! * gain;
      late += (0.75 * signal[bar]! + 0.25 * signal[bar - 1]!) * gain;
      partial += position * gain;
      square += position * position;
    }
    // late − 0.975·whole has (0.25·x₋₁ − 0.225·x)·r on each bar: standard deviation 0.109 beside a mean of
    // 0.2.
    expect(Math.abs(late / whole - model.latencySharpeFactor(0.25, 0.9))).toBeLessThan(
      (4 * 0.109) / 0.2 / Math.sqrt(bars),
    );
    const factor = partial / Math.sqrt(square / bars) / whole;
    expect(Math.abs(factor - model.partialFillSharpeFactor(0.6, 0.9))).toBeLessThan(
      4 / (0.2 * Math.sqrt(bars)),
    );
  });
});
