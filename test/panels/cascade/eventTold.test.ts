import { describe, expect, it } from 'vitest';
import { runCascade } from '../../../src/model/cascade/index.ts';
import { boxes } from '../../../src/panels/cascade/boxes.ts';
import type { ClassBookOutcome } from '../../../src/panels/cascade/classBook.ts';
import { computation } from '../../../src/panels/cascade/compute.ts';
import type { BoxesOutcome } from '../../../src/panels/cascade/outcomes.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import type { SecondsOutcome } from '../../../src/panels/cascade/seconds.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { full, scenario } from './scenario.ts';

const context = { draws: { peek: () => undefined, keep: () => undefined }, assets: null };
const told = (changes: Partial<CascadeValues>) => full<SecondsOutcome>('seconds', changes);
const moments = (changes: Partial<CascadeValues>) =>
  told(changes).path.map(({ kind, seconds }) => [kind, seconds]);

describe('the path of an event', () => {
  it('is in the order of time, also where models are late', () => {
    expect(moments({ duration: 30, modelDelay: 20, modelShare: 1 }).slice(0, 2)).toEqual([
      ['ten', 10],
      ['trigger', 20],
    ]);
  });

  it('has seconds, however long a step is', () => {
    expect(moments({ duration: 60, timeStep: 2, modelDelay: 4 })).toEqual([
      ['trigger', 4],
      ['ten', 10],
      ['low', expect.any(Number)],
      ['end', 60],
    ]);
    expect(moments({ duration: 8, timeStep: 0.5, equity: 0 })).toEqual([
      ['low', 0],
      ['end', 8],
    ]);
  });

  it('has the first three of many halts in it', () => {
    const often = { duration: 60, haltAfter: 0.01, haltSeconds: 3, maxHalts: 6, leverage: 20 };
    const run = runCascade(cascadeScenario(scenario(often)));
    expect(run.halts).toBeGreaterThan(3);
    const halts = told(often).path.filter(({ kind }) => kind === 'halt');
    expect(halts.map(({ seconds, lasts }) => ({ from: seconds, to: seconds + lasts }))).toEqual(
      run.haltTimes.slice(0, 3),
    );
  });

  it('ends with what the exchange has sold, a part of all', () => {
    const { path, sellers } = told({ duration: 60 });
    const { sold, byExchange } = path.at(-1)!;
    const of = (kind: 'model' | 'liquidation') => sellers.find(seller => seller.kind === kind)!.sold;
    expect(byExchange).toBeCloseTo(of('liquidation'), 9);
    expect(sold - byExchange).toBeCloseTo(of('model'), 9);
  });
});

it('the strip ends at a round length that is just half as long again as the fall', () => {
  const atOnce = { modelShare: 1, modelSelling: 0, modelDelay: 39, alarmWidth: 0.005, duration: 300 };
  const { moments: shown, boxes: all, chosen } = full<BoxesOutcome>('boxes', { ...atOnce, platforms: 1 });
  expect([all[chosen]!.timeToTrough, shown.at(-1)]).toEqual([40, 60]);
});

it('the strip ends with a short event, however long its steps are', () => {
  const short = full<BoxesOutcome>('boxes', { duration: 20, timeStep: 2 });
  expect(short.moments.at(-1)).toBe(20);
});

it('half is sold when the first of two equal platforms has sold out', () => {
  const twoRamps = { platforms: 2, similarity: 0, thresholdSpread: 0, delaySpread: 20, alarmWidth: 0.005 };
  const atOnce = { modelShare: 1, modelDelay: 4, modelSelling: 0, timeStep: 2, duration: 60 };
  const [models] = told({ ...twoRamps, ...atOnce }).sellers;
  // Each sees the dip after its 4 or 24 seconds, and sells in the step that follows.
  expect(models).toMatchObject({ kind: 'model', halfAfter: 6 });
});

describe('what is there within a frame', () => {
  const preview = (view: string, changes: Partial<CascadeValues>) =>
    computation.views[view]!.preview(scenario(changes), context);

  it('of an event second by second is all of it, up to ten thousand steps', () => {
    expect(preview('seconds', { duration: 60 })).toEqual(told({ duration: 60 }));
    expect(preview('seconds', { duration: 1001, timeStep: 0.1 })).toBeNull();
  });

  it('of a class is all of it, up to twenty thousand steps', () => {
    const few = { handsAt3: 2, handsAt20: 1, duration: 60 };
    expect(preview('class-book', few)).toEqual(full<ClassBookOutcome>('class-book', few));
    expect(preview('class-book', { duration: 10_000, timeStep: 0.5 })).not.toBeNull();
    expect(preview('class-book', { duration: 10_001, timeStep: 0.5 })).toBeNull();
  });
});

it('no view waits for a draw, and there is none to make', () => {
  const asked = Object.values(computation.views).map(({ draws }) => draws(scenario({}), {}));
  expect(asked).toEqual(Array(10).fill([]));
  const request = { key: '', kind: '', settings: {} };
  expect(finish(computation.makeDraw(request, {}))).toBeNull();
});

it('orders count among what is sold, beside the models', () => {
  const orders = { duration: 60, stopShare: 1, modelShare: 0.2 };
  const { boxes: all, chosen } = finish(boxes.compute(scenario(orders), context)) satisfies BoxesOutcome;
  const { exits, openInterest } = runCascade(cascadeScenario(scenario(orders)));
  expect(exits.stop.sold).toBeGreaterThan(0);
  const expected = (exits.model.sold + exits.stop.sold) / openInterest;
  expect(all[chosen]!.closed.at(-1)!.sold).toBeCloseTo(expected, 5);
});
