import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import type { Truths } from '../../../src/panels/defineScene.ts';
import { chanceAlone, neverThere, type StressOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { sceneReach } from '../../../src/panels/reality-gap/sceneMoney.ts';
import { toldTimeline } from '../../../src/panels/reality-gap/sentence.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import {
  noiseTruths,
  realityGapPatterns,
  stressTruths,
  timelineTruths,
} from '../../../src/panels/reality-gap/truths.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(realityGapParameters);
const draws = new DrawCache();

describe('what can be guessed of the reality gap', () => {
  test('is the money of the timeline, and what pure chance makes beside a rule that knows something', () => {
    for (const skill of ['none', 'some'] as const) {
      const values = { ...DEFAULTS, skill };
      const outcome = timeline.preview(values, { draws, assets: null })!;
      const truths = timelineTruths(outcome, values);
      const { test: inTest, paper, live } = toldTimeline(outcome).tiers;
      expect([truths['test'], truths['paper'], truths['live']]).toEqual([[inTest], [paper], [live]]);
      expect(truths['chance']).toEqual([skill === 'none' ? inTest : outcome.luck.chance.test]);
      expect(chanceAlone(outcome, { test: inTest, paper }, skill).paper).toBe(
        skill === 'none' ? paper : outcome.luck.chance.paper,
      );
    }
  });

  test('reaches as far for one start as for another, and farther where the settings let a test run away', () => {
    const reach = (changes: Partial<typeof DEFAULTS>) => sceneReach({ ...DEFAULTS, ...changes });
    expect(reach({ account: 1 })).toBe(reach({ account: 1e12 }));
    const far = [{ years: 10 }, { tries: 1000 }, { leak: 0.1 }, { weights: 3 }].map(reach);
    expect(Math.min(...far)).toBeGreaterThan(reach({ skill: 'real' }));
    expect(reach({ skill: 'real' })).toBeGreaterThan(reach({}));
  });

  test('is a share of what is missing, none where nothing is, and never more than all', () => {
    expect(neverThere(300, 150, 100)).toBe(0.75);
    expect(neverThere(100, 80, 100)).toBe(0);
    expect(neverThere(100, 200, 50)).toBe(0);
    expect(neverThere(300, 50, 100)).toBe(1);
  });

  test('is the cost that took most, those that belong together added up', () => {
    const taken = {
      ...Object.fromEntries(
        ['spread', 'stress', 'latency', 'funding', 'decay', 'crowd', 'override'].map(cost => [cost, 0]),
      ),
      fees: 0.02,
      impact: 0.015,
      partialFills: 0.03,
    };
    const most = (more: Readonly<Record<string, number>>) =>
      stressTruths({ bars: [{ taken: { ...taken, ...more } }] } as unknown as StressOutcome)['costsMost'];
    expect(most({})).toEqual([2]);
    expect(most({ crowd: 0.02 })).toEqual([1]);
    expect(most({ spread: 0.02 })).toEqual([0]);
  });

  test('calls a gap clear by the same rule as the sentence', () => {
    const isClear = (p: number) => noiseTruths({ p } as Parameters<typeof noiseTruths>[0])['isClear'];
    expect([isClear(0.049), isClear(0.051)]).toEqual([[0], [1]]);
  });
});

describe('a wrong pattern', () => {
  const MONEY: Truths = { account: [100], test: [300], live: [95], chance: [220] };
  const fits = (id: keyof typeof realityGapPatterns, guess: number, truths: Truths) =>
    realityGapPatterns[id]([guess], truths);

  test('holds for guesses that follow it, and for no other', () => {
    expect([100, 110, 111].map(guess => fits('no-luck', guess, MONEY))).toEqual([true, true, false]);
    expect([269, 270, 330, 331].map(guess => fits('test-goes-on', guess, MONEY))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const one = { ...MONEY, test: [95] };
    expect([129, 130].map(guess => fits('one-coin-wins', guess, one))).toEqual([false, true]);
    expect([30, 31].map(guess => fits('costs-took-it', guess, { neverThere: [78] }))).toEqual([true, false]);
  });

  test('is none where its idea is the truth', () => {
    expect(fits('no-luck', 100, { ...MONEY, chance: [105] })).toBe(false);
    expect(fits('test-goes-on', 300, { ...MONEY, live: [290] })).toBe(false);
    expect(fits('one-coin-wins', 300, MONEY)).toBe(false);
    expect(fits('costs-took-it', 20, { neverThere: [20] })).toBe(false);
  });

  test('of a choice holds for the wrong one alone', () => {
    const [yes, no] = [0, 1];
    expect(fits('gap-is-proof', yes, { isClear: [no] })).toBe(true);
    expect(fits('gap-is-proof', yes, { isClear: [yes] })).toBe(false);
    expect(fits('volume-is-room', yes, { earns: [no] })).toBe(true);
    expect(fits('volume-is-room', no, { earns: [no] })).toBe(false);
    expect(fits('any-order', no, { orderMatters: [yes] })).toBe(true);
    expect(fits('any-order', yes, { orderMatters: [yes] })).toBe(false);
  });
});
