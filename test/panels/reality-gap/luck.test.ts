import { expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { luck, triesShown } from '../../../src/panels/reality-gap/luck.ts';
import { chosenTries } from '../../../src/panels/reality-gap/outcomes.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const CHANCE = { ...defaultValues(realityGapParameters), skill: 'none' as const, years: 1, tries: 40 };
const context = { draws: new DrawCache(), assets: null };

test('with no skill, more ideas make the test splendid and new days no better', () => {
  const outcome = finish(luck.compute(CHANCE, context));
  const [one] = outcome.rows;
  const here = chosenTries(outcome);
  expect(here.testEnd).toBeGreaterThan(1.3 * one!.testEnd);
  // Middles of 600 worlds whose money varies by 20 %: three errors of 1.8 % each, of two that differ.
  expect(Math.abs(here.paperEnd - one!.paperEnd)).toBeLessThan(0.08 * one!.paperEnd);
  // The best of each number is what luck alone shows; medians lie a little below means, errors are about
  // 0.05.
  for (const row of outcome.rows.filter(({ tries }) => tries >= 10))
    expect(Math.abs(row.bestSharpe - row.luckSharpe)).toBeLessThan(0.25);
  expect(here.deflated).toBeGreaterThan(0.3);
  expect(here.deflated).toBeLessThan(0.7);
});

test('the luck view and the first screen judge the same pick', () => {
  // Without most costs there are few coalitions to simulate.
  const off = 'impact,stress,latency,partialFills,funding,crowd,override';
  const values = { ...CHANCE, skill: 'some' as const, weights: 3, off };
  const here = chosenTries(finish(luck.compute(values, context)));
  const first = finish(timeline.compute(values, context));
  expect(here.bestSharpe).toBeCloseTo(first.luck.bestSharpe, 12);
  expect(here.deflated).toBeCloseTo(first.luck.deflated, 12);
  expect(here.byLuck).toBeCloseTo(first.luck.byLuck, 12);
  expect(here.testEnd).toBeCloseTo(first.tiers.test.endMoney.value, 6);
  expect(here.paperEnd).toBeCloseTo(first.tiers.paper.endMoney.value, 6);
});

test('the reader’s number of ideas is always looked at, and the picture reaches beyond it', () => {
  for (const tries of [1, 7, 63, 101, 1000]) {
    const shown = triesShown(tries);
    expect(shown).toContain(tries);
    expect(shown.at(-1)).toBeGreaterThanOrEqual(Math.max(100, tries));
    expect([...shown].sort((a, b) => a - b)).toEqual(shown);
  }
});
