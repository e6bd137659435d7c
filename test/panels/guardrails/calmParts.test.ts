import { describe, expect, test } from 'vitest';
import { type Network, predictDays, STORM, trainNetwork } from '../../../src/model/guardrails/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { learnWindow, untrained } from '../../../src/panels/guardrails/calmLearning.ts';
import { calmModels } from '../../../src/panels/guardrails/calmModels.ts';
import type { CalmOutcome } from '../../../src/panels/guardrails/calmOutcome.ts';
import { rangeOf } from '../../../src/panels/guardrails/calmScores.ts';
import { ownWorld } from '../../../src/panels/guardrails/calmWorld.ts';
import { once } from '../../once.ts';

/** The 95 % quantile of the normal law: nine of ten lie within it both ways. */
const NINE_OF_TEN = 1.6448536269514722;
const WINDOW = { from: 0, days: 60 };
/** 60 days that can be learned from, 150 on which ranges are widened, 250 on which they are measured. */
const DAYS = Float64Array.from(
  { length: 460 },
  (_, day) => 0.01 * Math.sin(day * 2.3) + 0.004 * Math.cos(day * 0.7),
);
const world = ownWorld(DAYS, 1);

test('a range that holds nine of ten reaches so many spreads each way', () => {
  const { low, high } = rangeOf({ mean: 0.01, spread: 0.02 });
  expect(low).toBeCloseTo(0.01 - 0.02 * NINE_OF_TEN, 9);
  expect(high).toBeCloseTo(0.01 + 0.02 * NINE_OF_TEN, 9);
});

describe('a window before anything is learned', () => {
  test('has the price of every fourth day that can be learned from, and nothing else', () => {
    const { prices, losses, ranges, hash, models } = untrained(world, WINDOW);
    const after = (days: number) => DAYS.slice(0, days).reduce((price, move) => price * (1 + move), 100);
    expect(prices).toEqual(Array.from({ length: 16 }, (_, at) => expect.closeTo(after(4 * at), 9)));
    expect([losses, ranges, hash, models]).toEqual([[], [], null, null]);
  });
});

describe('six networks that learn', () => {
  const learned = once(() => {
    const work = learnWindow({ world, window: WINDOW, seed: 1 });
    const shares: number[] = [];
    let told: CalmOutcome | null = null;
    let step = work.next();
    for (; !step.done; step = work.next()) {
      if (typeof step.value !== 'number') told = step.value.outcome;
      shares.push(typeof step.value === 'number' ? step.value : step.value.share);
    }
    return { shares, ranges: told!.ranges, models: step.value.models! };
  });

  test('tell after each of 150 epochs how much of all is done', () => {
    expect(learned().shares).toEqual(
      Array.from({ length: 901 }, (_, epoch) => expect.closeTo(epoch / 900, 9)),
    );
  });

  test('have the first of five as the one that is told: its ranges are those of its leverages', () => {
    const { leverages } = learned().models[0]!;
    for (const [day, { low, high }] of learned().ranges.entries()) {
      const spread = (high - low) / (2 * NINE_OF_TEN);
      expect(leverages[day]).toBeCloseTo(Math.min(20, 0.06 / spread), 6);
    }
    expect(leverages).toHaveLength(60 + STORM.days);
  });
});

describe('what four models state', () => {
  const trained = (name: string): Network => {
    const steps = trainNetwork({ returns: DAYS.subarray(0, 60), epochs: 3 }, createRng(1).stream(name));
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
  const [first, second, saw] = ['first', 'second', 'saw'].map(trained);
  const models = calmModels({ members: [first!, second!], saw: saw! }, world);

  test('is measured on the 250 later days, and in the storm on all days after its first', () => {
    for (const { calm, storm } of models) expect([calm.days, storm.days]).toEqual([250, STORM.days - 1]);
  });

  test('is widened by what held nine of ten of the days held out for it', () => {
    // The smallest that holds at least 0.9 · 151 of 150 days and a new one: the 136th.
    const { stated, outcomes } = predictDays(first!, DAYS.subarray(60 - 20, 60 + 150));
    const distances = stated.map(({ mean, spread }, day) => Math.abs(outcomes[day]! - mean) / spread);
    const needed = distances.toSorted((one, other) => one - other)[135]!;
    const [window, , , conformal] = models;
    expect(outcomes).toHaveLength(150);
    expect(conformal!.eveSpread / window!.eveSpread).toBeCloseTo(needed / NINE_OF_TEN, 9);
  });
});
