import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/model/random/index.ts';
import {
  expectedMaximum,
  lookAheadSharpe,
  luckLine,
  mergeRealityGapRuns,
  minBacktestYears,
  sequentialContributions,
  simulateRealityGap,
  tierResults,
  typicalWorld,
} from '../../../src/model/reality-gap/index.ts';
import { TIER_METRICS } from '../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import { smallScenario } from './smallScenario.ts';

/** Worlds whose accounts end as is said: in the test, on paper and with real money. */
function worldsThatEnd(ends: readonly (readonly [test: number, paper: number, live: number])[]) {
  const request = { fromWorld: 7, worlds: ends.length, attribution: true, curvePoints: 2 };
  const runs = simulateRealityGap(smallScenario(), request, createRng(1));
  const { biases, live } = runs.plan.groups;
  const coalitions = [biases.offset + biases.coalitions - 1, live.offset, live.offset + live.coalitions - 1];
  const figures = runs.figures.slice();
  for (const [world, endsOfWorld] of ends.entries())
    for (const [place, coalition] of coalitions.entries())
      figures[(world * runs.plan.coalitions + coalition) * TIER_METRICS.length] = endsOfWorld[place]!;
  return { ...runs, figures };
}

describe('the world that is drawn', () => {
  it('is the one that lies nearest to all three middles at once, by how many times it is off', () => {
    // The middles are 3, 2 and 1: the first world has two of them, the fourth none, but it is nowhere far off.
    const ends = [
      [3, 2, 8],
      [1, 0.5, 1],
      [9, 2, 0.5],
      [3.3, 1.9, 1.05],
      [2, 4, 0.2],
    ] as const;
    expect(typicalWorld(worldsThatEnd(ends))).toBe(7 + 3);
  });

  it('is looked for by plain distance where the middle account is empty, or the world’s own', () => {
    // Twice nothing is no distance in times; the second world lies 0.2 off, the first a sixth.
    const empty = [
      [1, 1, 0],
      [1.2, 1, 0.2],
      [3, 1, 0],
    ] as const;
    expect(typicalWorld(worldsThatEnd(empty))).toBe(7);
    const wiped = [
      [1, 0, 1],
      [1, 1, 3],
      [1, 1.5, 1],
    ] as const;
    expect(typicalWorld(worldsThatEnd(wiped))).toBe(9);
  });
});

describe('worlds', () => {
  it('that were simulated in parts are one row, from the first of them on', () => {
    const simulated = (fromWorld: number, worlds: number) =>
      simulateRealityGap(smallScenario(), { fromWorld, worlds, attribution: false }, createRng(3));
    const merged = mergeRealityGapRuns([simulated(7, 1), simulated(5, 2)]);
    expect(merged).toEqual(simulated(5, 3));
    expect(() => mergeRealityGapRuns([])).toThrow('at least one chunk');
    expect(() => mergeRealityGapRuns([simulated(5, 2), simulated(8, 1)])).toThrow('world 7 next');
  });

  it('that end below the start have lost, and those at nothing are ruined', () => {
    const { test, live } = tierResults(
      worldsThatEnd([
        [3, 1, 0.5],
        [1, 1, 0],
        [0.5, 1, 0.9],
        [0, 1, 1.1],
        [2, 1, 0.2],
      ]),
    );
    expect([test.lossShare, test.ruinShare]).toEqual([2 / 5, 1 / 5]);
    expect([live.lossShare, live.ruinShare]).toEqual([4 / 5, 1 / 5]);
  });
});

describe('by hand', () => {
  it('ideas that are alike need less of a test, and one alone none', () => {
    const claim = { trials: 10, targetSharpe: 0.5, correlation: 0.75 };
    expect(minBacktestYears(claim).upperBoundYears).toBeCloseTo(0.25 * 2 * Math.log(10) * 4, 12);
    const exact = { ...claim, method: 'exact' } as const;
    expect(minBacktestYears(exact).years).toBeCloseTo((expectedMaximum({ trials: 10 }) ** 2 / 4) * 4, 9);
    expect(minBacktestYears({ trials: 1, targetSharpe: 0.5 })).toEqual({ years: 0, upperBoundYears: 0 });
  });

  it('a rule that sees ahead adds what leaks to what it knows', () => {
    // λ = 0.6 and ρ = 0.8: 0.6·0.6 leaks, 0.8·0.8 is known; together the whole of the next move’s size.
    const whole = { lookAhead: 0.6, likeness: 1, edgeCorrelation: 0.8, periodsPerYear: 1 };
    expect(lookAheadSharpe(whole)).toBeCloseTo(Math.sqrt(2 / Math.PI / (1 - 2 / Math.PI)), 13);
    expect(lookAheadSharpe({ ...whole, periodsPerYear: 4 })).toBeCloseTo(2 * lookAheadSharpe(whole), 13);
    const half = Math.sqrt(2 / Math.PI) * (0.36 + 0.32);
    expect(lookAheadSharpe({ ...whole, likeness: 0.5 })).toBeCloseTo(half / Math.sqrt(1 - half ** 2), 13);
  });

  it('luck shrinks with the root of the years, and needs years only where there is something to explain', () => {
    const scenario = { ...smallScenario(), testYears: 4, likeness: 0, sharedNoise: 0, targetVolatility: 0.5 };
    const [point] = luckLine(scenario, [20], 1);
    const sharpe = expectedMaximum({ trials: 20 }) / 2;
    expect(point!.sharpe).toBeCloseTo(sharpe, 12);
    expect(point!.endMoney).toBeCloseTo(Math.exp(4 * (0.5 * sharpe - 0.125)), 10);
    // Luck of 20 ideas reaches 1 in as many years as the square of their best in one.
    expect(point!.yearsNeeded).toBeCloseTo(expectedMaximum({ trials: 20 }) ** 2, 9);
    for (const nothing of [null, 0, -1]) expect(luckLine(scenario, [20], nothing)[0]!.yearsNeeded).toBeNull();
  });

  it('a player whom nobody knows is none of the players', () => {
    expect(() => sequentialContributions([0, 1, 2, 5], [0, 2])).toThrow('every player once, received 2');
  });
});
