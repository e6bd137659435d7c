import { expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { tails } from '../../../src/panels/guardrails/tails.ts';

const told = (seed: number) =>
  finish(tails.compute({ seed, crash: 0.08 }, { draws: new DrawCache(), assets: null }));

test('the calmest window may be the last of all', () => {
  const { from, window, days } = told(114);
  expect([from, from + window]).toEqual([3400, days]);
});

test('a loss of all is ruled out or not, and nobody loses more', () => {
  const ranges = [1, 2, 5, 9].flatMap(seed => told(seed).rows.map(({ fitted }) => fitted));
  for (const { value, lower, upper } of ranges) {
    expect(lower).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(1);
    expect(upper ?? 0).toBeLessThan(1);
  }
  expect(ranges.some(({ upper }) => upper === null)).toBe(true);
  expect(ranges.some(({ upper }) => upper !== null)).toBe(true);
});
