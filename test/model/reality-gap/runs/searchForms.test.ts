import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../src/model/price-paths/runToEnd.ts';
import { createRng, type Rng } from '../../../../src/model/random/index.ts';
import { averageFee } from '../../../../src/model/reality-gap/costs/averageFee.ts';
import {
  barsOf,
  deflatedSharpeRatio,
  type RealityGapScenario,
  simulateMoreTries,
} from '../../../../src/model/reality-gap/index.ts';
import { pairSearchInSteps } from '../../../../src/model/reality-gap/runs/pairSearch.ts';
import { replayWorld } from '../../../../src/model/reality-gap/runs/replayWorld.ts';
import { stressEpisode } from '../../../../src/model/reality-gap/runs/stressEpisode.ts';
import { executionTerms } from '../../../../src/model/reality-gap/tiers/executionTerms.ts';
import type { GapCause } from '../../../../src/model/reality-gap/tiers/gapCauses.ts';
import { variance } from '../../../../src/model/statistics/index.ts';
import { smallScenario } from '../smallScenario.ts';

/** The search of any world, in one go. */
function pairSearch(scenario: RealityGapScenario, rng: Rng) {
  const search = pairSearchInSteps(scenario, rng);
  return (world: number) => runToEnd(search(world));
}

describe('the search of a test', () => {
  const scenario = smallScenario('btc', { tries: 12 });

  it('tells how much its ideas differ, nothing of a single one', () => {
    const found = pairSearch(scenario, createRng(4))(0);
    expect(found.sharpes).toHaveLength(12);
    expect(found.variance).toBeCloseTo(variance(Array.from(found.sharpes), { deltaDegreesOfFreedom: 1 }), 12);
    expect(found.sharpes[found.winner]).toBe(Math.max(...found.sharpes));
    expect(pairSearch({ ...scenario, tries: 1 }, createRng(4))(0).variance).toBe(0);
  });

  it('is one for the two worlds of a pair, and another for the next', () => {
    const search = pairSearch(scenario, createRng(4));
    const [first, twin, next] = [search(0), search(1), search(2)];
    expect(twin).toBe(first);
    expect(next.sharpes).not.toEqual(first.sharpes);
    expect(search(1).sharpes).toEqual(first.sharpes);
  });

  it('of more and more ideas is deflated by what so many different ones show by luck', () => {
    const checkpoints = [1, 2, 5, 12];
    const rows = simulateMoreTries(scenario, { fromWorld: 2, worlds: 1, checkpoints }, createRng(4));
    const { sharpes } = pairSearch(scenario, createRng(4))(2);
    const { periodsPerYear } = scenario.market;
    for (const { tries, bestSharpe, deflated } of rows) {
      const seen = Array.from(sharpes.subarray(0, tries));
      expect(bestSharpe[0]).toBe(Math.max(...seen));
      const trialVariance = tries > 1 ? variance(seen, { deltaDegreesOfFreedom: 1 }) / periodsPerYear : 0;
      const { probability } = deflatedSharpeRatio({
        sharpe: bestSharpe[0]! / Math.sqrt(periodsPerYear),
        observations: barsOf(scenario.testYears, scenario.market),
        trials: tries,
        trialVariance,
      });
      expect(deflated[0]).toBeCloseTo(probability, 12);
    }
  });
});

describe('the costliest stretch of stress', () => {
  const lengths = [1, 3, 8];

  it.each(['oct2025', 'alt', 'btc'] as const)(
    'of %s is no cheaper than any that begins under stress',
    market => {
      const replay = replayWorld(smallScenario(market, { liveYears: 1.2 }), 1, createRng(7));
      const { live } = replay.world;
      const lost = (first: number, length: number) =>
        Array.from(
          { length },
          (_, place) => replay.paper.net[first + place]! - replay.live.net[first + place]!,
        ).reduce((sum, one) => sum + one, 0);
      for (const length of lengths) {
        const { stressBar, bars, firstBar } = stressEpisode(replay, { stressBars: length, marginBars: 2 });
        const starts = Array.from({ length: live.bars - length + 1 }, (_, first) => first);
        const stressed = starts.filter(first => live.stressed[first + 1] === 1);
        const among = stressed.length > 0 ? stressed : starts;
        expect(among).toContain(stressBar);
        for (const first of among)
          expect(lost(first, length)).toBeLessThanOrEqual(lost(stressBar, length) + 1e-12);
        expect(firstBar).toBe(Math.max(0, stressBar - 2));
        expect(bars.at(-1)!.bar).toBe(Math.min(live.bars - 1, stressBar + length + 1));
      }
    },
  );

  it('must lie in whole bars within the live days', () => {
    const replay = replayWorld(smallScenario(), 0, createRng(7));
    const at = (stressBar: number) => () =>
      stressEpisode(replay, { stressBars: 4, marginBars: 0, stressBar });
    const last = replay.world.live.bars - 4;
    expect(at(0)().stressBar).toBe(0);
    expect(at(last)().bars).toHaveLength(4);
    for (const place of [-1, 0.5, last + 1]) expect(at(place)).toThrow('stressBar within the live days');
    expect(() => stressEpisode(replay, { stressBars: 4, marginBars: -1 })).toThrow('marginBars ≥ 0');
  });
});

describe('the terms of trading', () => {
  const scenario = smallScenario('alt', { account: 50_000, followers: 950_000 });
  const { market } = scenario;
  const terms = (...causes: GapCause[]) => executionTerms(scenario, new Set(causes));

  it('of a spread are half of it, as often wider under stress as the market says', () => {
    const { calm, stress } = terms('spread', 'stress').linearCost;
    expect(calm).toBeCloseTo(market.spread / 2, 15);
    expect(stress / calm).toBeCloseTo(market.stressSpread, 12);
    expect(terms('spread').linearCost.stress).toBe(calm);
    const both = terms('fees', 'spread').linearCost.calm;
    expect(both).toBeCloseTo(calm + averageFee(market), 15);
    expect(averageFee(market)).toBeCloseTo(
      market.makerShare * market.makerFee + (1 - market.makerShare) * market.takerFee,
      15,
    );
  });

  it('of impact are two thirds of the way that the last part of an order moves the price', () => {
    const moved = (money: number) =>
      market.impactScale * market.barVolatility * Math.sqrt(money / market.dailyVolume);
    expect(terms('impact').impactCost.calm).toBeCloseTo((2 / 3) * moved(50_000), 15);
    // Whoever trades the same with others pays as for all of them.
    expect(terms('impact', 'crowd').impactCost.calm).toBeCloseTo((2 / 3) * moved(1_000_000), 15);
    const dearer = market.stressVolatility / Math.sqrt(market.stressDepth);
    expect(terms('impact', 'stress').impactCost.stress / terms('impact').impactCost.calm).toBeCloseTo(
      dearer,
      12,
    );
    expect(terms('crowd').crowdPush).toBeCloseTo(moved(market.crowdExitShare * 950_000), 15);
    expect(terms('crowd', 'stress').crowdPush / terms('crowd').crowdPush).toBeCloseTo(dearer, 12);
  });

  it('of delay are longer under stress', () => {
    const { calm, stress } = terms('latency', 'stress').latency;
    expect(calm).toBe(market.latency);
    expect(stress / calm).toBeCloseTo(market.stressLatency, 12);
    expect(terms().latency).toEqual({ calm: 0, stress: 0 });
  });
});
