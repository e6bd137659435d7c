import { describe, expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish, type Intermediate } from '../../../src/panels/defineComputation.ts';
import { calm } from '../../../src/panels/guardrails/calm.ts';
import { ownCalmText } from '../../../src/panels/guardrails/ownCalm.en.ts';
import type { LearnedDays, OwnCalmReading } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import { ownDaysNotes } from '../../../src/panels/guardrails/ownCalmTold.ts';
import { ownWindow } from '../../../src/panels/guardrails/ownWindow.ts';
import { samplePrices } from '../../../src/panels/guardrails/samplePrices.ts';

import {
  dates,
  learned,
  move,
  pricesFile,
  returnsFile,
  SHORT,
  valuesOf,
  weekdays,
  work,
  world,
  worldFile,
} from './ownFiles.ts';

describe('a network trained on the reader’s own days', () => {
  test('learns from the simulated days, given as a file, what the simulated view learns: weights, falls, measures', () => {
    const context = { draws: new DrawCache(), assets: null };
    for (const changes of [{}, { windowFrom: 230, windowDays: 100, seed: 2 }]) {
      const own = learned(worldFile, changes);
      const simulated = finish(calm.compute(valuesOf(changes), context));
      expect(own.calm.hash).toBe(simulated.hash);
      expect(own.calm).toEqual(simulated);
      expect(own.own).toMatchObject({ inFile: 1400, used: 1400, learnable: 1000, gaps: 0 });
    }
  });

  test('another seed has other weights and another storm; what the reader brought stays', () => {
    const [one, other] = [learned(worldFile), learned(worldFile, { seed: 3 })];
    expect(one.calm.hash).not.toBe(other.calm.hash);
    expect(one.calm.prices).toEqual(other.calm.prices);
    expect(one.calm.returns.slice(0, 60)).toEqual(other.calm.returns.slice(0, 60));
    expect(one.calm.returns.slice(61)).not.toEqual(other.calm.returns.slice(61));
  });

  test('nothing of the days on which it is measured reaches its weights', () => {
    const changed = returnsFile(dates.slice(0, 1400), day => (day < 1000 ? move(day) : 3 * move(day)));
    const [one, other] = [learned(returnsFile(dates.slice(0, 1400))), learned(changed)];
    expect(one.calm.hash).toBe(other.calm.hash);
    expect(one.calm.models![0]!.calm).not.toEqual(other.calm.models![0]!.calm);
  });

  test('shows how it learns, and every number is one', () => {
    const shown: LearnedDays[] = [];
    const shares: number[] = [];
    const steps = work(pricesFile(dates.slice(0, 500)));
    for (let step = steps.next(); !step.done; step = steps.next()) {
      if (typeof step.value !== 'number') shown.push((step.value as Intermediate<LearnedDays>).outcome);
      shares.push(typeof step.value === 'number' ? step.value : step.value.share);
    }
    expect(shown.map(({ calm: { losses } }) => losses.length)).toEqual(
      Array.from({ length: 151 }, (_, i) => i),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(JSON.stringify(learned(pricesFile(dates.slice(0, 500))).calm)).not.toContain('null');
  });
});

describe('which days', () => {
  test('of more than the layout has the last, of fewer the window moves and then shrinks', () => {
    const parts = (days: number, changes = {}) => {
      const { own, window } = learned(returnsFile(dates.slice(0, days)), changes);
      return [own.inFile, own.used, own.learnable, own.held, own.later, window.from, window.days];
    };
    expect(parts(1405)).toEqual([1405, 1400, 1000, 150, 250, 100, 60]);
    expect(parts(1399)).toEqual([1399, 1399, 999, 150, 250, 100, 60]);
    expect(parts(540)).toEqual([540, 540, 140, 150, 250, 80, 60]);
    expect(parts(460, { windowFrom: 400, windowDays: 600 })).toEqual([460, 460, 60, 150, 250, 0, 60]);
    expect(ownWindow({ learnable: 1000 }, { windowFrom: 400, windowDays: 600 })).toEqual({
      from: 400,
      days: 600,
    });
  });

  test('and this is said', () => {
    const notes = (days: number, changes = {}) =>
      ownDaysNotes(learned(returnsFile(dates.slice(0, days)), changes), valuesOf(changes), ownCalmText);
    expect(notes(1405)).toEqual([
      'Of the file’s 1,405 days the last 1,400 are used: 1,000 to learn from, 150 to widen ranges on, 250 to measure them on.',
    ]);
    expect(notes(540)[1]).toBe('The window begins on day 80, as late as the days to learn from allow.');
    expect(notes(470, { windowDays: 80 })[1]).toBe('The window is all 70 days that there are to learn from.');
  });

  test('prices, account values and returns of the same days are the same days', () => {
    const prices = learned(pricesFile(dates.slice(0, 501)));
    const asReturns = learned(returnsFile(dates.slice(1, 501), day => move(day + 1)));
    expect(prices.own).toMatchObject({ inFile: 500, dates: asReturns.own.dates });
    for (const [place, price] of prices.calm.prices.entries())
      expect(price).toBeCloseTo(asReturns.calm.prices[place]!, 4);
    expect(learned(pricesFile(dates.slice(0, 501), 'equity')).calm.hash).toBe(prices.calm.hash);
  });

  test('the only column that is called a price is taken without a question; of two, one is asked for', () => {
    const rows = dates.slice(0, 501).map((date, day) => `${date},${100 + (day % 7)},${90 + (day % 5)}`);
    const file = (names: string) => `date,${names}\n${rows.join('\n')}\n`;
    expect(learned(file('price,market_cap')).column).toBe(1);
    const asked = finish(work(file('close,adj close'))) as OwnCalmReading;
    expect(asked).toMatchObject({ kind: 'asked', questions: [{ id: 'liveColumn' }] });
    expect(learned(file('close,adj close'), {}, { liveColumn: 2 }).column).toBe(2);
  });

  test('of test and real money the one that is meant is asked for', () => {
    const rows = dates.slice(0, 500).map((date, day) => `${date},${move(day)},${move(day + 9)}`);
    const file = `date,test,live\n${rows.join('\n')}\n`;
    expect(finish(work(file))).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'liveColumn', why: 'several', choices: [1, 2] }],
    });
    expect(learned(file, {}, { liveColumn: 2 }).column).toBe(2);
    expect(learned(file, {}, { liveColumn: 2, testColumn: 1 }).column).toBe(2);
    const below = dates
      .slice(0, 900)
      .map((date, day) => `${date},${day < 450 ? 'test' : 'live'},${move(day)}`);
    expect(finish(work(`date,stage,return\n${below.join('\n')}\n`))).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'liveColumn', why: 'several' }],
    });
  });

  test('weekdays are days; a few missing ones are counted and said', () => {
    expect(learned(returnsFile(weekdays.slice(0, 500))).own.gaps).toBe(0);
    const holed = dates.slice(0, 520).filter((_, day) => day < 100 || day % 50 !== 0);
    const { own, ...rest } = learned(returnsFile(holed));
    expect(own.gaps).toBe(8 + Number(520 % 50 > 0));
    expect(ownDaysNotes({ own, ...rest }, valuesOf(), ownCalmText).join(' ')).toContain(
      `${own.gaps} steps go over days without a row, and each counts as a day.`,
    );
  });

  test('falls of the later days are counted and said, and those of the window as for simulated ones', () => {
    const crashed = returnsFile(dates.slice(0, 500), day => (day === 30 || day === 490 ? -0.2 : move(day)));
    const outcome = learned(crashed, { windowFrom: 0 });
    expect([outcome.calm.seen.falls, outcome.own.laterFalls]).toEqual([1, 1]);
    expect(ownDaysNotes(outcome, valuesOf({ windowFrom: 0 }), ownCalmText).join(' ')).toContain(
      'Your later days hold 1 fall of 20\u202f% or more.',
    );
  });

  test('a window in which nothing moves teaches nothing, and says so', () => {
    const still = learned(
      returnsFile(dates.slice(0, 500), day => (day < 95 ? 0 : move(day))),
      { windowFrom: 0 },
    );
    expect([still.isStill, still.calm.models, still.calm.losses]).toEqual([true, null, []]);
  });

  test('days that change alike at the end cannot measure anything, and are refused', () => {
    for (const alike of [0, 0.0004]) {
      const file = returnsFile(dates.slice(0, 700), day => (day >= 480 ? alike : move(day)));
      expect(finish(work(file))).toMatchObject({ kind: 'unfit', unfit: { why: 'still', days: 250 } });
    }
  });

  test('a window that rises by the same share each day has no spread, which is said', () => {
    const steady = learned(
      returnsFile(dates.slice(0, 500), day => (day < 95 ? 0.0004 : move(day))),
      { windowFrom: 0 },
    );
    expect(steady.isStill).toBe(true);
  });

  test.each([1, 1e-2, 1e-5, 1e-8])('a close near %d is a price, whatever its size', size => {
    let price = size;
    const rows = dates.slice(0, 500).map((date, day) => {
      price *= 1 + move(day);
      return `${date},${price.toPrecision(8)}`;
    });
    expect(learned(['Date,Close', ...rows].join('\n')).content).toBe('equity');
  });

  test('a made-up file is the simulated days to the digits that a file has', () => {
    const { own, calm: made } = learned(samplePrices(SHORT.seed));
    expect(own).toMatchObject({ inFile: 1400, learnable: 1000, gaps: 0 });
    let price = 100;
    for (const value of world.returns.subarray(0, 1000)) price *= 1 + value;
    expect(made.prices.at(-1)).toBeCloseTo(price, 3);
  });
});
