import { describe, expect, it } from 'vitest';
import { DEFAULT_CASCADE, runCascade } from '../../../src/model/cascade/index.ts';
import { POLICIES } from '../../../src/model/guardrails/index.ts';
import { samplePricePaths, volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import type { StopMarketId, StopsOutcome } from '../../../src/panels/guardrails/stops.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import { stopInJump } from '../../../src/panels/guardrails/told.ts';
import { stopsTruths } from '../../../src/panels/guardrails/truths.ts';
import { stopsCells, stopsSentence } from '../../../src/panels/guardrails/views/parts/stopsTold.ts';
import { full, scenario } from './depthScenario.ts';

const stops = (changes: Partial<GuardrailsValues> = {}) => full<StopsOutcome>('stops', changes);
const row = (id: StopMarketId, changes: Partial<GuardrailsValues> = {}) =>
  stops(changes).rows.find(one => one.id === id)!;

/** The model's leverage on each of some days, written down from its rule: target over believed volatility. */
function managedBy(leverage: number, days: readonly number[]): number {
  const { start, memory, most } = POLICIES.volt;
  let [variance, money] = [start ** 2, 1];
  for (const change of days) {
    money *= Math.max(0, 1 + Math.min(most, (leverage * start) / Math.sqrt(variance)) * change);
    variance = memory * variance + (1 - memory) * change ** 2;
  }
  return money;
}

const TREMBLING = Array.from({ length: 10 }, (_, day) => (day % 2 === 0 ? -0.02 : 0.01));

describe('a crash', () => {
  it('at once is jumped over by the stop, which misses what comes after', () => {
    const { nothing, stop, model, filledAt } = row('jump');
    const price = [-0.08, ...TREMBLING].reduce((before, change) => before * (1 + change), 1);
    expect(nothing).toBeCloseTo(1 + 5 * (price - 1), 12);
    expect(filledAt).toBeCloseTo(0.92, 12);
    expect(stop).toBeCloseTo(0.6, 12);
    expect(model).toBeCloseTo(managedBy(5, [-0.08, ...TREMBLING]), 12);
  });

  it('that is made up for costs the stop what holding has back', () => {
    const { nothing, stop, model } = row('back');
    expect([nothing, stop]).toEqual([expect.closeTo(1, 12), expect.closeTo(0.6, 12)]);
    expect(model).toBeCloseTo(managedBy(5, [-0.08, 0.08 / 0.92]), 12);
  });

  it('at once loses more with the stop than its own price would, and less where it is smaller', () => {
    const lossOf = (changes: Partial<GuardrailsValues>) => {
      const outcome = stops(changes);
      const values = scenario(changes);
      return { ...stopInJump(outcome, values.stop), truth: stopsTruths(outcome, values)['loss'] };
    };
    const { lost, meant, truth } = lossOf({});
    expect([lost, meant]).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.25, 12)]);
    expect(truth).toEqual([1]);
    expect(lossOf({ crash: 0.05, heldLeverage: 5 }).truth).toEqual([0]);
    expect(lossOf({ crash: 0.01, stop: 0.15 }).truth).toEqual([2]);
  });

  it('over a week is stopped where the stop stands, an hour later at most', () => {
    const { nothing, stop, filledAt } = row('slide', { crash: 0.2 });
    expect(filledAt).toBeLessThanOrEqual(0.95);
    expect(filledAt).toBeGreaterThan(0.95 - 0.2 / 168);
    expect(stop).toBeCloseTo(1 + 5 * (filledAt! - 1), 12);
    expect(nothing).toBe(0);
  });

  it('in seconds is over before a model decides again', () => {
    const { prices } = runCascade(DEFAULT_CASCADE);
    const { nothing, stop, model, filledAt } = row('cascade');
    expect(filledAt).toBeCloseTo(prices.find(price => price <= 0.95)!, 12);
    expect(stop).toBeCloseTo(1 + 5 * (filledAt! - 1), 12);
    expect(model).toBe(nothing);
    expect(nothing).toBeCloseTo(1 + 5 * (prices.at(-1)! - 1), 12);
    expect(row('cascade', { heldLeverage: 10 })).toMatchObject({ nothing: 0, model: 0 });
  });
});

describe('months of calm', () => {
  it('sell a stop a little less often than a price watched all the time would', () => {
    const { calm } = stops();
    const start = volatilityStart({ asset: 'btc', regime: 'calm' });
    const question = { start, hours: 720, paths: 4000, side: 'long' as const, logBarrier: Math.log(0.95) };
    const touched =
      samplePricePaths(question, createRng(3)).liquidationStep.filter(step => step >= 0).length / 4000;
    const share = calm.sold / calm.months;
    const error = Math.sqrt((touched * (1 - touched)) / calm.months);
    expect(share).toBeLessThan(touched + 3 * error);
    expect(share).toBeGreaterThan(touched - 0.05 - 3 * error);
    expect(calm.heldBetter).toBeLessThan(calm.sold);
    expect(calm.heldBetter).toBeGreaterThan(calm.sold / 4);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(stops({ seed: 2 }).calm).not.toEqual(stops().calm);
    expect(stops({ seed: 2 }).rows.slice(1)).toEqual(stops().rows.slice(1));
  });
});

describe('behind a cap', () => {
  it('all three begin at it', () => {
    expect(stops({ cap: 2 }).leverage).toBe(2);
    expect(row('back', { cap: 2 }).stop).toBeCloseTo(1 - 2 * 0.08, 12);
  });
});

describe('what is told', () => {
  const told = (changes: Partial<GuardrailsValues>) =>
    stopsSentence(stops(changes), scenario(changes), words.stops);

  it('says where the stop sells', () => {
    const { sold, heldBetter } = stops().calm;
    expect(told({})).toBe(
      `A stop 5\u202f% under entry sells in ${sold} of 1,000 simulated calm months; in ${heldBetter} holding would have left more. It sells at −8.0\u202f% where the price jumps and at −5.1\u202f% in the cascade.`,
    );
    expect(told({ stop: 0.3, crash: 0.02, heldLeverage: 1 })).toMatch(
      /Neither jump nor cascade gets there\.$/,
    );
  });

  it('says where it comes too late', () => {
    expect(told({ stop: 0.2, heldLeverage: 20 })).toBe(
      'A stop 20\u202f% under entry comes too late at 20×: the exchange closes the position before.',
    );
    expect(stops({ stop: 0.19, heldLeverage: 5 }).isBehindExchange).toBe(false);
  });

  it('shows money of a hundred, more than none of it dark', () => {
    const cells = stopsCells(stops().rows, words.stops);
    expect(cells[1]!.map(({ text }) => text)).toEqual(['37', '60', '48']);
    for (const cell of cells.flat()) expect(cell.value).toBeGreaterThanOrEqual(0);
  });
});
