import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { performanceStatistics } from '../../../../src/model/reality-gap/performance/performanceStatistics.ts';
import { biasedReturns } from '../../../../src/model/reality-gap/runs/biasedReturns.ts';
import { gapPlan } from '../../../../src/model/reality-gap/runs/gapPlan.ts';
import { mergeRealityGapRuns } from '../../../../src/model/reality-gap/runs/mergeRealityGapRuns.ts';
import { replayWorld } from '../../../../src/model/reality-gap/runs/replayWorld.ts';
import { searchTest } from '../../../../src/model/reality-gap/runs/searchTest.ts';
import { simulateRealityGap } from '../../../../src/model/reality-gap/runs/simulateRealityGap.ts';
import { stressEpisode } from '../../../../src/model/reality-gap/runs/stressEpisode.ts';
import { executionTerms } from '../../../../src/model/reality-gap/tiers/executionTerms.ts';
import {
  type GapCause,
  NEW_DAY_CAUSES,
  PAPER_CAUSES,
} from '../../../../src/model/reality-gap/tiers/gapCauses.ts';
import { runTier } from '../../../../src/model/reality-gap/tiers/runTier.ts';
import { chanceOf } from '../../../../src/model/reality-gap/world/chanceOf.ts';
import { simulateVariantSignal } from '../../../../src/model/reality-gap/world/simulateVariantSignal.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { worldRng } from '../../../../src/model/reality-gap/world/worldRng.ts';
import { smallScenario } from '../smallScenario.ts';

const root = createRng(7);
const all = { fromWorld: 0, worlds: 5, attribution: true };
const figure = (runs: ReturnType<typeof simulateRealityGap>, world: number, coalition: number) =>
  runs.figures[(world * runs.plan.coalitions + coalition) * 6]!;

describe('simulateRealityGap', () => {
  const scenario = smallScenario('alt');
  const whole = simulateRealityGap(scenario, all, root);

  it('does not depend on how the worlds are cut into chunks', () => {
    const part = (fromWorld: number, worlds: number) =>
      simulateRealityGap(scenario, { ...all, fromWorld, worlds }, root);
    expect(mergeRealityGapRuns([part(3, 2), part(0, 1), part(1, 2)])).toEqual(whole);
    expect(() => mergeRealityGapRuns([part(0, 1), part(2, 1)])).toThrow('world 1 next');
  });

  it('has the end values of the plain tiers, coalition by coalition', () => {
    const { live } = whole.plan.groups;
    for (const world of [0, 3]) {
      const own = worldRng(world, root);
      const days = simulateWorld(scenario, own, chanceOf(world));
      const { winner } = searchTest(days.test, scenario, own.stream('test'));
      const signal = simulateVariantSignal(
        days.live,
        scenario,
        { variant: winner, lookAhead: 0 },
        own.stream('live'),
      );
      for (let mask = 0; mask < live.coalitions; mask += 37) {
        const causes = live.causes.filter((_, bit) => (mask >> bit) & 1);
        const run = runTier(
          days.live,
          signal,
          executionTerms(scenario, new Set<GapCause>([...PAPER_CAUSES, ...causes])),
        );
        expect(figure(whole, world, live.offset + mask)).toBeCloseTo(run.equity.at(-1)!, 11);
      }
      expect(whole.winners[world]).toBe(winner);
    }
  });

  it('shows the truth alike from above and from below, and the same four tiers without attribution', () => {
    const { biases, span, world: changes, paper, live } = whole.plan.groups;
    const tiers = simulateRealityGap(scenario, { ...all, attribution: false }, root);
    for (let world = 0; world < all.worlds; world++) {
      expect(figure(whole, world, biases.offset)).toBe(figure(whole, world, span.offset));
      expect(figure(whole, world, span.offset)).toBe(figure(whole, world, changes.offset));
      expect(figure(whole, world, changes.offset + changes.coalitions - 1)).toBe(
        figure(whole, world, paper.offset),
      );
      expect(figure(whole, world, paper.offset + paper.coalitions - 1)).toBe(
        figure(whole, world, live.offset),
      );
      for (const name of ['biases', 'world', 'paper', 'live'] as const) {
        const [many, few] = [whole.plan.groups[name], tiers.plan.groups[name]];
        expect(figure(tiers, world, few.offset)).toBe(figure(whole, world, many.offset));
        expect(figure(tiers, world, few.offset + 1)).toBe(
          figure(whole, world, many.offset + many.coalitions - 1),
        );
      }
    }
  });

  it('keeps the pick and every other draw when a cause is switched off or its cost set to zero', () => {
    const off = simulateRealityGap({ ...scenario, switchedOff: ['fees', 'funding'] }, all, root);
    const free = { ...scenario.market, takerFee: 0, makerFee: 0, funding: 0, crowdedFunding: 0 };
    const zero = simulateRealityGap({ ...scenario, market: free }, all, root);
    expect(off.figures).toEqual(zero.figures);
    expect(off.winners).toEqual(whole.winners);
    expect(off.plan.groups.live.idle).toEqual(['funding']);
    const fundingBit = 1 << whole.plan.groups.live.causes.indexOf('funding');
    const without = whole.plan.groups.live.coalitions - 1 - fundingBit;
    const end = (runs: typeof whole) => runs.plan.groups.live.offset + runs.plan.groups.live.coalitions - 1;
    const noFunding = simulateRealityGap({ ...scenario, switchedOff: ['funding'] }, all, root);
    for (let world = 0; world < all.worlds; world++)
      expect(figure(noFunding, world, end(noFunding))).toBe(
        figure(whole, world, whole.plan.groups.live.offset + without),
      );
  });

  it('refuses a request for nothing', () => {
    expect(() => simulateRealityGap(scenario, { ...all, worlds: 0 }, root)).toThrow('worlds ≥ 1');
    expect(() => simulateRealityGap(scenario, { ...all, curvePoints: 1 }, root)).toThrow('curvePoints ≥ 2');
  });
});

describe('gapPlan', () => {
  it('has 2^4 + 2 + 2^3 + 2^2 + 2^7 coalitions at most, and fewer when causes are idle', () => {
    const full = { lookAhead: 0.05, fittedWeights: 2, publicationLoss: 0.3, testYears: 1 };
    expect(gapPlan(smallScenario('btc', full), true).coalitions).toBe(158);
    const idle = gapPlan(smallScenario('btc', { trueSharpe: 0 }), true).groups;
    expect(idle.world.idle).toEqual(['decay', 'publication', 'stormEdge']);
    expect(idle.span.idle).toEqual(['span']);
    expect(gapPlan(smallScenario('btc'), false).coalitions).toBe(10);
  });
});

describe('searchTest', () => {
  it('keeps the first variants when more are tried', () => {
    const few = smallScenario('btc', { tries: 10 });
    const { test } = simulateWorld(few, worldRng(0, root));
    const one = searchTest(test, few, worldRng(0, root).stream('test'));
    const more = searchTest(test, { ...few, tries: 40 }, worldRng(0, root).stream('test'));
    expect(more.sharpes.subarray(0, 10)).toEqual(one.sharpes);
    expect(Math.max(...more.sharpes)).toBeGreaterThanOrEqual(Math.max(...one.sharpes));
  });

  it('has the ratio of the returns it stands for', () => {
    const scenario = smallScenario();
    const replay = replayWorld(scenario, 2, root);
    const { sharpe } = performanceStatistics(replay.test.net, { periodsPerYear: 365 });
    expect(replay.search.sharpes[replay.search.winner]).toBeCloseTo(sharpe!, 10);
  });
});

describe('biases', () => {
  it('each lift the test, and look-ahead reaches what the leak is worth', () => {
    const scenario = smallScenario('btc', {
      lookAhead: 0.1,
      fittedWeights: 5,
      market: { survivorship: 0.3 },
    });
    const runs = simulateRealityGap(scenario, { ...all, worlds: 40 }, root);
    const { causes, coalitions } = runs.plan.groups.biases;
    expect(causes).toEqual(['selection', 'overfit', 'lookAhead', 'survivorship']);
    const meanSharpe = (mask: number) => {
      let sum = 0;
      for (let world = 0; world < 40; world++)
        sum += runs.figures[(world * runs.plan.coalitions + mask) * 6 + 2]!;
      return sum / 40;
    };
    for (let bit = 0; bit < 4; bit++) expect(meanSharpe(1 << bit)).toBeGreaterThan(meanSharpe(0));
    expect(meanSharpe(coalitions - 1)).toBeGreaterThan(meanSharpe(coalitions - 2));
  });

  it('add fitted noise as the best mix of rule and noise', () => {
    const scenario = smallScenario();
    const run = replayWorld(scenario, 1, root);
    const signal = run.test.target.map(Math.sign);
    const days = { sides: signal, returns: run.world.test.returns, survivorship: false };
    const lifted = biasedReturns(scenario, { ...days, noiseSharpe: 1.2 }, new Float64Array(signal.length));
    const before = performanceStatistics(run.test.net, { periodsPerYear: 365 }).sharpe!;
    const after = performanceStatistics(lifted, { periodsPerYear: 365 }).sharpe!;
    expect(after).toBeCloseTo(Math.hypot(Math.max(0, before), 1.2) + Math.min(0, before), 9);
  });
});

describe('replayWorld and stressEpisode', () => {
  const scenario = smallScenario('oct2025', { liveYears: 1.2 });
  const replay = replayWorld(scenario, 1, root);
  const episode = stressEpisode(replay, { stressBars: 4, marginBars: 6 });

  it('replay the very worlds of the simulation', () => {
    const runs = simulateRealityGap(scenario, { fromWorld: 1, worlds: 1, attribution: false }, root);
    const { live } = runs.plan.groups;
    expect(figure(runs, 0, runs.plan.groups.world.offset)).toBeCloseTo(replay.truth.equity.at(-1)!, 11);
    expect(figure(runs, 0, live.offset)).toBeCloseTo(replay.paper.equity.at(-1)!, 11);
    expect(figure(runs, 0, live.offset + 1)).toBeCloseTo(replay.live.equity.at(-1)!, 11);
  });

  it('account for every bar of the episode', () => {
    expect(episode.bars.length).toBeLessThanOrEqual(16);
    expect(episode.bars.some(({ stressed }) => stressed)).toBe(true);
    for (const { bar, taken } of episode.bars) {
      const sum = NEW_DAY_CAUSES.reduce((total, cause) => total + taken[cause], 0);
      expect(sum).toBeCloseTo(replay.live.frictionless[bar]! - replay.live.net[bar]!, 14);
    }
    expect(episode.total.fees).toBeCloseTo(
      episode.bars.reduce((sum, { taken }) => sum + taken.fees, 0),
      15,
    );
  });

  it('begin where they are told, here with the scheduled crash', () => {
    const stressBar = 365;
    const given = stressEpisode(replay, { stressBars: 3, marginBars: 2, stressBar });
    expect([given.firstBar, given.stressBar, given.bars.length]).toEqual([363, 365, 7]);
    expect(given.bars.map(({ stressed }) => stressed).slice(2, 5)).toEqual([true, true, true]);
    expect(given.bars[2]!.price / given.bars[1]!.price - 1).toBeCloseTo(-0.087, 12);
    expect(() => stressEpisode(replay, { stressBars: 3, marginBars: 2, stressBar: 437 })).toThrow(
      'stressBar',
    );
  });

  it('refuse a window that does not fit', () => {
    expect(() => stressEpisode(replay, { stressBars: 0, marginBars: 1 })).toThrow('stressBars');
    expect(() => stressEpisode(replay, { stressBars: 4, marginBars: -1 })).toThrow('marginBars');
  });
});
