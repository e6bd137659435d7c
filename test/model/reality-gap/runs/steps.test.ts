import { describe, expect, it, test } from 'vitest';
import { createRng } from '../../../../src/model/random/index.ts';
import {
  simulateCapacityInSteps,
  simulateMoreTriesInSteps,
  simulateRealityGap,
  simulateRealityGapInSteps,
  toldAs,
} from '../../../../src/model/reality-gap/index.ts';
import { pairSearchInSteps } from '../../../../src/model/reality-gap/runs/pairSearch.ts';
import { searchTest, searchTestInSteps } from '../../../../src/model/reality-gap/runs/searchTest.ts';
import { simulateWorld } from '../../../../src/model/reality-gap/world/simulateWorld.ts';
import { worldRng } from '../../../../src/model/reality-gap/world/worldRng.ts';
import { smallScenario } from '../smallScenario.ts';
import { stepsOf } from '../stepsOf.ts';

/** Ideas on days, of which a step takes at most so many. */
const MOST_DRAWS = 400_000;
const root = createRng(6);
const long = smallScenario('btc', { tries: 500, testYears: 5 });

describe('a long search', () => {
  const own = worldRng(0, root);
  const { test } = simulateWorld(long, own);
  const { shares, end } = stepsOf(searchTestInSteps(test, long, own.stream('test')));

  it('gives way after so many draws, and says how far it is', () => {
    const variants = shares.map((share, step) => Math.round((share - (shares[step - 1] ?? 0)) * long.tries));
    expect(Math.max(...variants) * test.bars).toBeLessThanOrEqual(MOST_DRAWS);
    expect(variants.reduce((sum, some) => sum + some)).toBe(long.tries);
  });

  it('finds of every idea what a search for it alone finds, whatever step it falls into', () => {
    // A search of a hundred ideas of this length is over in one step; the first of them are those of a longer one.
    const few = { ...long, tries: 100 };
    const short = stepsOf(searchTestInSteps(test, few, own.stream('test')));
    expect(short.shares).toEqual([]);
    expect(end.sharpes.subarray(0, 100)).toEqual(short.end.sharpes);
    const best = [...end.sharpes].sort((a, b) => b - a)[0]!;
    expect(end.winner).toBeGreaterThan(0);
    expect(end.sharpes[end.winner]).toBe(best);
    expect(searchTest(test, long, own.stream('test'))).toEqual(end);
  });
});

describe('a pair of worlds', () => {
  it('is searched once', () => {
    const search = pairSearchInSteps(long, root);
    expect(stepsOf(search(0)).shares.length).toBeGreaterThan(1);
    expect(stepsOf(search(1)).shares).toEqual([]);
  });

  it('gives way during its search and between its worlds, and ends with the very figures of single worlds', () => {
    const request = { fromWorld: 0, worlds: 2, attribution: false };
    const { shares, end } = stepsOf(simulateRealityGapInSteps(long, request, root));
    expect(new Set(shares)).toEqual(new Set([0, 0.5]));
    const second = simulateRealityGap(long, { ...request, fromWorld: 1, worlds: 1 }, root);
    expect(end.figures.subarray(end.figures.length / 2)).toEqual(second.figures);
    expect(end.winners[1]).toBe(second.winners[0]);
  });
});

test('work that is told as a part of more keeps its steps and its end', () => {
  function* counting() {
    yield 0.2;
    yield 0.9;
    return 'counted';
  }
  expect(stepsOf(toldAs(0.5, counting()))).toEqual({ shares: [0.5, 0.5], end: 'counted' });
});

describe('views that look at the same worlds', () => {
  const request = { fromWorld: 0, worlds: 2 };
  const sizes = [{ account: 1e4, followers: 0 }];

  it('give way during a search and between worlds, and at every number of ideas', () => {
    const searching = stepsOf(pairSearchInSteps(long, root)(0)).shares.length;
    const capacity = stepsOf(simulateCapacityInSteps(long, { ...request, sizes }, root));
    const half = (count: number, share: number) => Array.from({ length: count }, () => share);
    expect(capacity.shares).toEqual([...half(searching + 1, 0), 0.5]);
    const checkpoints = [1, 10, long.tries];
    const tries = stepsOf(simulateMoreTriesInSteps(long, { ...request, checkpoints }, root));
    expect(tries.shares).toEqual([
      ...half(searching + checkpoints.length, 0),
      ...half(checkpoints.length, 0.5),
    ]);
    const alone = simulateRealityGap(long, { ...request, attribution: false }, root);
    expect(tries.end.at(-1)!.bestSharpe).toEqual(alone.bestSharpe);
  });

  it('take a short search in one step', () => {
    const short = smallScenario('btc', { tries: 2 });
    expect(stepsOf(simulateCapacityInSteps(short, { ...request, sizes }, root)).shares).toEqual([]);
    const tries = stepsOf(simulateMoreTriesInSteps(short, { ...request, checkpoints: [1, 2] }, root));
    expect(tries.shares).toEqual([]);
  });
});
