import { describe, expect, test } from 'vitest';
import { moneySize } from '../../../src/panels/reality-gap/moneySize.ts';
import { ownNumbersText } from '../../../src/panels/reality-gap/ownNumbers.en.ts';
import { account, capacity, luck, noise, page, stress } from '../../../src/panels/reality-gap/text.en.ts';
import { hardly, little } from '../../../src/schema/index.ts';

const { timeline } = page.views;

describe('what is told of a number', () => {
  test('money is a number between a thousandth and a hundred times the start, both included', () => {
    const sizes = [9.99, 10, 1e6, 1_000_001].map(amount => moneySize(amount, 10_000));
    expect(sizes).toEqual(['next-to-nothing', 'number', 'number', 'manifold']);
    const { atTheEnd } = page.money;
    expect([0, 12_345, 1e9].map(amount => atTheEnd({ amount, account: 10_000 }))).toEqual([
      'next to nothing',
      '12,300',
      'over 100-fold',
    ]);
  });

  test('a gap is called clear below one chance in twenty only', () => {
    const told = [0.0499, 0.05, 1].map(p => noise.gapVerdict({ p, clear: hardly(p) }));
    expect(told.map(words => words.includes('hardly noise'))).toEqual([true, false, false]);
    expect(told[1]).toContain('may be noise');
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
      '1 day after the storm',
      '3 days after the storm',
    ]);
    expect(stress.readOut({ day: 5, stormDays: 4, value: 91.26 })).toBe('1 day after the storm: 91.3');
  });

  test('tell what a cause takes with its sign', () => {
    const costs = [0, 1e-5, -1e-5, 0.021, -0.021].map(share =>
      stress.cost({ share, isTiny: Math.abs(share) < 5e-5 }),
    );
    expect(costs).toEqual([
      'nothing',
      'next to nothing',
      'next to nothing',
      '▼ −2.1\u202f%',
      '▲ +2.1\u202f%',
    ]);
    const step = (value: number, told: number, isClear = true) =>
      account.step({ metric: 'endMoney', value, told, step: 100, isClear });
    expect(step(0, 0)).toBe('nothing');
    expect(step(-2070, -2100)).toBe('▼ −2,100');
    expect(step(2070, 2100, false)).toBe('▲ +2,100 (may be chance)');
    expect(step(-20, 0)).toBe('less than 100');
    expect(step(-20, 0, false)).toBe('may be chance');
    expect(account.step({ metric: 'sharpe', value: 0.011, told: 0.01, step: 0.01, isClear: true })).toBe(
      '▲ +0.01',
    );
  });

  test('name the causes that give, one or several, and say a little only where it is', () => {
    const told = {
      metric: 'sharpe',
      test: 1,
      live: 1.2,
      testYears: 3,
      liveYears: 3,
      worst: null,
      share: null,
      taken: 0,
      isLonger: false,
      giveLittle: null,
    } as const;
    const begin = 'From 1 in the test to 1.2 with real money.';
    expect(account.sentence({ ...told, givers: [] })).toBe(begin);
    expect(account.sentence({ ...told, givers: ['funding'] })).toBe(`${begin} “funding” gives back.`);
    const giveLittle = little(1, 20);
    expect(account.sentence({ ...told, givers: ['partialFills', 'override'], giveLittle })).toBe(
      `${begin} “orders filled in part” and “a person stepped in” give a little back.`,
    );
    expect(account.sentence({ ...told, givers: ['funding', 'partialFills', 'override'], giveLittle })).toBe(
      `${begin} “funding” and 2 others give a little back.`,
    );
    expect(account.sentence({ ...told, testYears: 1, givers: [] })).toBe(
      'From 1 in the test, 1 year, to 1.2 with real money, 3 years.',
    );
  });

  test('count one idea and several', () => {
    expect([1, 1000].map(luck.ideas)).toEqual(['1 idea', '1,000 ideas']);
    expect([1, 2].map(page.ideas.tried)).toEqual(['tried', 'tried, best picked']);
  });

  test('read out a moment before and after real money goes in', () => {
    const money = { amount: 12_345, account: 10_000 };
    expect(timeline.readOut({ ...money, years: -1.5 })).toBe('1.5 years before: 12,300');
    expect(timeline.readOut({ ...money, years: 1 })).toBe('after 1 year: 12,300');
    expect(noise.above({ sharpe: 1, chance: 0.83 })).toBe('a rule of 1 measures less: 83 of 100');
  });

  test('say where an account breaks even, or that nobody can tell', () => {
    const told = {
      account: 10_000,
      followers: 2e7,
      orderShare: 0.0008,
      start: 10_000,
      end: { amount: 9510, error: 90 },
      endAlone: { amount: 10_120, error: 80 },
    };
    const sentence = (breakEven: Parameters<typeof capacity.sentence>[0]['breakEven'], followers = 2e7) =>
      capacity.sentence({ ...told, followers, breakEven });
    expect(sentence({ kind: 'loses' })).toMatch(
      /each 10,000 becomes 9,500; with nobody following about what went in\. With the followers beside it, it loses at every size shown\.$/,
    );
    expect(sentence({ kind: 'earns' }, 0)).toMatch(/With nobody following, it earns at every size shown\.$/);
    expect(sentence({ kind: 'unclear' })).toMatch(/these worlds cannot tell where it breaks even\.$/);
    expect(sentence({ kind: 'at', size: 3e6, lower: 1e6, upper: 8e6 })).toContain(
      'at an account of 3 million (1 million to 8 million in 95 of 100',
    );
    expect(sentence({ kind: 'at', size: 3e6, lower: 0, upper: 8e6 })).toContain('(at most 8 million in 95');
    expect(sentence(null)).toMatch(/becomes about 9,500; with nobody following about 10,100\.$/);
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
