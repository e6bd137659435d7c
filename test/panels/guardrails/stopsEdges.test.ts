import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { POLICIES } from '../../../src/model/guardrails/index.ts';
import { type StopsOutcome, type StopsValues, stops } from '../../../src/panels/guardrails/stops.ts';
import { once } from '../../once.ts';

function worked(changes: Partial<StopsValues>) {
  const values = { heldLeverage: 5, stop: 0.05, crash: 0.01, cap: null, seed: 1, ...changes };
  const work = stops.compute(values, { draws: new DrawCache(), assets: null });
  const shares: number[] = [];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { shares, outcome: step.value };
    shares.push(step.value);
  }
}

const rowOf = ({ rows }: StopsOutcome, id: string) => rows.find(row => row.id === id)!;

describe('a small slide over a week', () => {
  const slide = once(() => worked({}));

  test('is held to its end, five times as deep', () => {
    const { nothing, stop, filledAt } = rowOf(slide().outcome, 'slide');
    expect([nothing, stop, filledAt]).toEqual([expect.closeTo(0.95, 12), expect.closeTo(0.95, 12), null]);
  });

  test('makes the model bolder from day to day, for each is calmer than it believed', () => {
    const { start, memory, most } = POLICIES.volt;
    let [variance, money] = [start ** 2, 1];
    const used: number[] = [];
    for (let day = 0; day < 7; day += 1) {
      const change = (1 - (0.01 * (day + 1)) / 7) / (1 - (0.01 * day) / 7) - 1;
      used.push(Math.min(most, (5 * start) / Math.sqrt(variance)));
      money *= 1 + used.at(-1)! * change;
      variance = memory * variance + (1 - memory) * change ** 2;
    }
    expect(used.at(-1)).toBeGreaterThan(6);
    expect(rowOf(slide().outcome, 'slide').model).toBeCloseTo(money, 12);
  });

  test('is told beside a thousand months, of which fifty at a time are done', () => {
    const { shares, outcome } = slide();
    expect(outcome.calm.months).toBe(1000);
    expect(shares).toEqual(Array.from({ length: 20 }, (_, step) => expect.closeTo((step + 1) / 20, 2)));
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describe('where the exchange closes just behind the stop', () => {
  const near = once(() => worked({ heldLeverage: 100, stop: 0.00496, crash: 1 }).outcome);

  test('holding on has hardly ever more than the stop, for at the next price both have nothing', () => {
    const { sold, heldBetter } = near().calm;
    expect(sold).toBeGreaterThan(900);
    expect(heldBetter).toBeLessThan(sold / 50);
  });

  test('a crash to nothing leaves nothing, also where it is said to come back', () => {
    for (const { id, nothing, stop, model } of near().rows)
      if (id === 'jump' || id === 'back') expect([nothing, stop, model]).toEqual([0, 0, 0]);
  });
});
