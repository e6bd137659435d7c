import { describe, expect, test } from 'vitest';
import { mayBeNoise } from '../../../src/panels/reality-gap/mayBeNoise.ts';
import { moneySize } from '../../../src/panels/reality-gap/moneySize.ts';
import { ownNumbersText } from '../../../src/panels/reality-gap/ownNumbers.en.ts';
import { account, capacity, luck, noise, page, stress } from '../../../src/panels/reality-gap/text.en.ts';

const { timeline } = page.views;

describe('what is told of a number', () => {
  test('money is a number between a thousandth and a hundred times the start, both included', () => {
    const sizes = [9.99, 10, 1e6, 1_000_001].map(amount => moneySize(amount, 10_000));
    expect(sizes).toEqual(['next-to-nothing', 'number', 'number', 'manifold']);
    const { atTheEnd } = page.money;
    expect([0, 12_345, 1e9].map(amount => atTheEnd({ amount, account: 10_000 }))).toEqual([
      'next to nothing',
      '12,300',
      'more than 100-fold',
    ]);
  });

  test('a gap is called clear below one chance in twenty only', () => {
    expect([0.0499, 0.05, 1].map(mayBeNoise)).toEqual([false, true, true]);
  });
});

describe('the words of the reality gap', () => {
  test('name a day of a storm by its place in it', () => {
    const names = [-2, -1, 0, 1, 4, 5, 7].map(day => stress.day({ day, stormDays: 4 }));
    expect(names).toEqual([
      '2 days before',
      '1 day before',
      'the evening before the storm',
      'day 1 of the storm',
      'day 4 of the storm',
      '1 day after it',
      '3 days after it',
    ]);
    expect(stress.readOut({ day: 5, stormDays: 4, value: 91.26 })).toBe('1 day after it: 91.3');
  });

  test('tell what a cause takes with its sign', () => {
    const costs = [0, 1e-5, -1e-5, 0.021, -0.021].map(share =>
      stress.cost({ share, isTiny: Math.abs(share) < 5e-5 }),
    );
    expect(costs).toEqual(['nothing', 'hardly any', 'hardly any', '▼ −2.1\u202f%', '▲ +2.1\u202f%']);
    expect(account.step({ metric: 'endMoney', step: -2070 })).toBe('▼ −2,070');
    expect(account.step({ metric: 'sharpe', step: 0.011 })).toBe('▲ +0.01');
  });

  test('name the causes that give, one or several', () => {
    const told = { metric: 'sharpe', test: 1, live: 1.2, worst: null, taken: 0 } as const;
    const begin = 'From 1 in the test to 1.2 with real money.';
    expect(account.sentence({ ...told, givers: [] })).toBe(begin);
    expect(account.sentence({ ...told, givers: ['funding'] })).toBe(
      `${begin} “funding” gives a little back.`,
    );
    expect(account.sentence({ ...told, givers: ['partialFills', 'override'] })).toBe(
      `${begin} “orders filled in part” and “a person stepped in” give a little back.`,
    );
    expect(account.sentence({ ...told, givers: ['funding', 'partialFills', 'override'] })).toBe(
      `${begin} “funding” and 2 others give a little back.`,
    );
  });

  test('count one idea and several', () => {
    expect([1, 1000].map(luck.ideas)).toEqual(['1 idea', '1,000 ideas']);
    expect([1, 2].map(page.ideas.tried)).toEqual(['idea tried', 'ideas tried, best one picked']);
  });

  test('read out a moment before and after real money goes in', () => {
    const money = { amount: 12_345, account: 10_000 };
    expect(timeline.readOut({ ...money, years: -1.5 })).toBe('1.5 years before: 12,300');
    expect(timeline.readOut({ ...money, years: 1 })).toBe('after 1 year: 12,300');
    expect(noise.above({ sharpe: 1, chance: 0.83 })).toBe('above 1: 83 of 100');
  });

  test('say where an account breaks even, or why nowhere', () => {
    const told = { account: 10_000, followers: 2e7, end: 9510, endAlone: 9900, breakEven: null };
    expect(capacity.sentence({ ...told, loses: true })).toMatch(
      /and 20 million that follow, .* With the followers beside it, it loses at every size: /,
    );
    expect(capacity.sentence({ ...told, followers: 0, loses: false })).toMatch(
      /and nobody following, .* With nobody following, it earns at every size shown\.$/,
    );
  });

  test('say of a reader’s file what is missing in it, one or several', () => {
    const told = { rows: 1200, rhythm: 'days', periodsPerYear: 365, rejected: 0 } as const;
    const { contents, gap } = ownNumbersText.file;
    expect([0, 1, 2].map(gaps => contents({ ...told, gaps }))).toEqual([
      '1,200 rows, one a day, 365 to a year; no gaps, 0 left out.',
      '1,200 rows, one a day, 365 to a year; 1 gap, 0 left out.',
      '1,200 rows, one a day, 365 to a year; 2 gaps, 0 left out.',
    ]);
    expect(gap({ from: 19_723, to: 19_725 })).toBe('between 1 Jan 2024 and 3 Jan 2024');
  });
});
