import { describe, expect, test } from 'vitest';
import { createRng } from '../../../src/model/random/index.ts';
import {
  accountSizes,
  capacityCurve,
  realityGapAccount,
  simulateCapacity,
  simulateRealityGap,
  TIER_METRICS,
} from '../../../src/model/reality-gap/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { account } from '../../../src/panels/reality-gap/account.ts';
import { capacity, fromRuns } from '../../../src/panels/reality-gap/capacity.ts';
import { capacityRuns } from '../../../src/panels/reality-gap/capacityRuns.ts';
import { facts } from '../../../src/panels/reality-gap/facts.ts';
import { luck } from '../../../src/panels/reality-gap/luck.ts';
import { noise } from '../../../src/panels/reality-gap/noise.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { scenarioOf } from '../../../src/panels/reality-gap/scenario.ts';
import { toldTimeline } from '../../../src/panels/reality-gap/sentence.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';

/** One idea and a short test, few causes: worlds that are quick to make. */
const VALUES: RealityGapValues = {
  ...defaultValues(realityGapParameters),
  tries: 1,
  years: 0.1,
  account: 25_000,
  followers: 400_000,
  off: 'overfit,lookAhead,survivorship,publication,stormEdge,stress,latency,partialFills,funding,override',
};
const scenario = scenarioOf(VALUES);
/** Two worlds in place of all six hundred. */
const runs = once(() => {
  const request = { fromWorld: 0, worlds: 2, attribution: true, curvePoints: 61 };
  return simulateRealityGap(scenario, request, createRng(VALUES.seed));
});
const found = () => ({
  draws: { peek: () => ({ chunks: [], whole: runs() }), keep: () => undefined },
  assets: null,
});
const nothingFound = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };

describe('the views that share their worlds', () => {
  test('tell of the same ends: the first screen in money, the account in every figure', () => {
    const first = finish(timeline.compute(VALUES, found()));
    const { metrics, worlds } = finish(account.compute(VALUES, found()));
    expect([first.worlds, worlds]).toEqual([2, 2]);
    for (const metric of TIER_METRICS) {
      const unit = metric === 'endMoney' ? 25_000 : 1;
      const { tiers, bars } = realityGapAccount(runs(), metric);
      for (const tier of ['test', 'truth', 'moved', 'paper', 'live'] as const)
        expect(metrics[metric].tiers[tier].value).toBeCloseTo(unit * tiers[tier].value, 8);
      expect(metrics[metric].steps.map(({ step }) => step / unit)).toEqual(
        bars.map(({ step }) => expect.closeTo(step, 12)),
      );
    }
    for (const tier of ['test', 'paper', 'live'] as const)
      expect(first.tiers[tier].endMoney.value).toBeCloseTo(metrics.endMoney.tiers[tier].value, 8);
  });

  test('the ledger tells of each cause what the account of the first screen does', () => {
    const first = finish(timeline.compute(VALUES, found()));
    const { causes } = toldTimeline(first);
    const { taken } = finish(facts.compute(VALUES, found()));
    expect(first.steps!.length).toBeGreaterThan(10);
    expect(taken).toEqual(
      Object.fromEntries(first.steps!.map(({ cause, step }) => [cause, { value: step, ...causes[cause]! }])),
    );
    expect(taken!['fees']!.value).toBeLessThan(0);
  });

  test('noise compares the ratios that the first screen has found', () => {
    const { tiers, noise: verdict } = finish(timeline.compute(VALUES, found()));
    const outcome = finish(noise.compute(VALUES, found()));
    expect(outcome).toMatchObject({ ...verdict, worlds: 2, tries: 1, testYears: 0.1 });
    expect([outcome.test.sharpe, outcome.live.sharpe]).toEqual([
      tiers.test.sharpe.value,
      tiers.live.sharpe.value,
    ]);
  });
});

test('two worlds of six hundred are a three hundredth of the way, four of capacity and luck', () => {
  const shares = (work: Generator<unknown>) => [work.next().value, work.next().value];
  expect(shares(timeline.compute(VALUES, nothingFound))).toEqual([2 / 600, 4 / 600]);
  expect(shares(luck.compute(VALUES, nothingFound))).toEqual([4 / 600, 8 / 600]);
  expect(shares(capacity.compute(VALUES, nothingFound))).toEqual([4 / 600, 8 / 600]);
});

describe('capacity', () => {
  const sizes = [400_000, 0].flatMap(followers =>
    [1_000, 25_000, 1e8].map(own => ({ account: own, followers })),
  );

  test('is simulated a few worlds at a time, each as it is among all of them', () => {
    const asked = { scenario, seed: 7, worlds: 8, sizes };
    const work = capacityRuns(asked);
    expect([work.next().value, work.next().value]).toEqual([0.5, 1]);
    const whole = simulateCapacity(scenario, { fromWorld: 0, worlds: 8, sizes }, createRng(7));
    expect(finish(capacityRuns(asked))).toEqual(whole);
  });

  test('tells what each 10,000 becomes, with its error, beside followers and without', () => {
    const request = { fromWorld: 0, worlds: 8, sizes };
    const outcome = fromRuns(scenario, simulateCapacity(scenario, request, createRng(7)));
    const curveOf = (from: number) => {
      const own = { ...request, sizes: sizes.slice(from, from + 3) };
      return capacityCurve(simulateCapacity(scenario, own, createRng(7)), 'endMoney', 1);
    };
    const [followed, alone] = [curveOf(0), curveOf(3)];
    expect(outcome.points).toEqual(
      followed.points.map((point, place) => ({
        account: point.account,
        followed: point.median * 10_000,
        followedError: point.standardError * 10_000,
        lower: point.lower * 10_000,
        upper: point.upper * 10_000,
        alone: alone.points[place]!.median * 10_000,
        aloneError: alone.points[place]!.standardError * 10_000,
      })),
    );
    expect(outcome.worlds).toBe(8);
    expect(outcome.here).toBe(outcome.points[1]);
    expect(outcome.here.followedError).toBeGreaterThan(0);
    expect(outcome.breakEvenAlone).toEqual(alone.breakEven);
  });

  test('by formula knows no error, at every size that is looked at', () => {
    const { points, worlds } = capacity.preview(VALUES, nothingFound)!;
    expect(worlds).toBeNull();
    expect(points.map(point => point.account)).toEqual(accountSizes(25_000));
    expect(points.every(point => point.followedError === 0 && point.aloneError === 0)).toBe(true);
    // What others trade alongside moves the price as well.
    expect(points.every(point => point.followed < point.alone)).toBe(true);
  });
});
