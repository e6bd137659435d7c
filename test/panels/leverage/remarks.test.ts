import { describe, expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../../src/compute/index.ts';
import { PANELS } from '../../../src/panels/allPanels.ts';
import type { Happened } from '../../../src/panels/leverage/history.ts';
import { leverageHowWeKnow } from '../../../src/panels/leverage/howWeKnow.en.ts';
import { extrapolatedFrom } from '../../../src/panels/leverage/market.ts';
import measured from '../../../src/panels/leverage/modelAgainstHistory.json';
import type { OddsOutcome, PositionOutcome, SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { sizeRemark } from '../../../src/panels/leverage/size.ts';
import { methodWords } from '../../../src/panels/leverage/tables.ts';
import { curve, page, position } from '../../../src/panels/leverage/text.en.ts';
import { leveragePatterns, oddsTruths } from '../../../src/panels/leverage/truths.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { almostAll } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';
import { DEFAULTS } from './oddsOutcome.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const panel = PANELS.find(({ id }) => id === 'leverage')!;
const { computation, assets } = await loadComputation(panel.module);
const draws = once(() => new DrawCache());
const preview = (view: string, changes: Partial<LeverageValues>) =>
  computation.views[view]!.preview({ ...DEFAULTS, ...changes }, { draws: draws(), assets });

describe('the size of a position', () => {
  const remark = (changes: Partial<LeverageValues>) => sizeRemark({ ...DEFAULTS, ...changes });
  const words = (changes: Partial<LeverageValues>) => page.sentence.size(remark(changes)!);

  test('is worth no word where an exchange opens it at the margin that is assumed', () => {
    expect(remark({})).toBeNull();
    expect(remark({ asset: 'other', volatility: 1, leverage: 200 })).toBeNull();
    expect(remark({ asset: 'sol', leverage: 50, maintenanceMargin: 0.009 })).toBeNull();
  });

  test('says where it would not be opened, and where more margin is asked', () => {
    expect(words({ leverage: 100 })).toBe(
      'A position of 1 million is opened at 75× at most (Binance’s tiers of October 2024).',
    );
    expect(words({ asset: 'sol', leverage: 50 })).toBe(
      'For a position of 500,000 Binance’s tiers of October 2024 ask 0.92\u202f% maintenance: more are wiped out than here.',
    );
    expect(words({ stake: 1e9 })).toBe(
      'A position of 20 billion is larger than Binance’s tiers of October 2024 go.',
    );
  });
});

test('a typed volatility is an extrapolation outside the usual ones of its coin', () => {
  const from = (asset: LeverageValues['asset'], volatility: number | null) =>
    extrapolatedFrom({ ...DEFAULTS, asset, volatility });
  expect(from('btc', 1.8)).toEqual([0.3, 1.1]);
  expect(from('btc', 0.29)).toEqual([0.3, 1.1]);
  for (const within of [0.3, 0.53, 1.1]) expect(from('btc', within)).toBeNull();
  expect(from('sol', 1.8)).toBeNull();
  expect(from('btc', null)).toBeNull();
  expect(from('other', 3)).toEqual([0.3, 1.1]);
  expect(from('other', 0.6)).toBeNull();
});

describe('right, and still wiped out', () => {
  test('is a part of those that are wiped out, larger the longer it is held', () => {
    const { times } = preview('odds', {}) as OddsOutcome;
    const right = times.map(({ rightAndWipedOut }) => rightAndWipedOut.value);
    expect(right).toEqual([...right].sort((a, b) => a - b));
    for (const { chances, rightAndWipedOut } of times)
      expect(rightAndWipedOut.value).toBeLessThan(chances.wipedOut.value / 2);
  });

  test('is guessed in dots, and wrong ideas of it are told apart', () => {
    const values = { ...DEFAULTS, horizon: 720 };
    const truths = oddsTruths(preview('odds', { horizon: 720 }) as OddsOutcome, values);
    const { rightAndWipedOut } = truths;
    expect(Math.abs(rightAndWipedOut![0]! - 24)).toBeLessThan(2);
    const follows = (pattern: 'comes-back' | 'half-of-them', guess: number) =>
      leveragePatterns[pattern]([guess], truths);
    expect([follows('comes-back', 0), follows('comes-back', 10)]).toEqual([true, false]);
    expect([follows('half-of-them', 38), follows('half-of-them', 24)]).toEqual([true, false]);
  });
});

describe('what one chance does not say', () => {
  const asides = (changes: Partial<LeverageValues>) => {
    const values = { ...DEFAULTS, ...changes };
    const { beyond, hours, fees } = preview('position', changes) as PositionOutcome;
    return position.asides({ ...values, ...beyond, hours, fees });
  };

  test('all one’s money behind it, a fresh stake every day, what comes back, funding', () => {
    const [isolated, stop, afresh, back, funding, ...others] = asides({ horizon: 720 });
    expect(isolated).toMatch(/ten times the stake behind the same position it would be 2×/);
    expect(stop).toMatch(/not in here yet/);
    expect(afresh).toMatch(/9[78] of 100 lose at least one stake, if days were independent/);
    expect(back).toMatch(/Of each 100 staked for a month 9[12] come back on average/);
    expect(funding).toMatch(
      /: 1,800 on 20× of 10,000 \(1,280 at bitcoin’s mean since 2021\), beside 200 of fees/,
    );
    expect(others).toEqual([]);
  });

  test('names the reader’s own money where it is known, and what a short would be paid', () => {
    const told = asides({ wealth: 50_000, side: 'short' });
    expect(told[0]).toMatch(/all your money behind the same position it would be 4×/);
    expect(told.at(-1)).toMatch(/goes from longs to shorts/);
    expect(asides({ model: 'constant' })).toHaveLength(4);
  });
});

describe('the curve beside history', () => {
  const told = {
    ...DEFAULTS,
    hours: 168,
    highest: 8.8,
    atLimit: false,
    noHistory: null,
    here: null,
    parted: { modelled: 0.37, trend: 'rose', why: 'with-trend' },
  } as const;

  const share = (probability: number, interval: readonly [number, number]): Happened => ({
    ...{ firstYear: 2019, lastYear: 2026, years: 7.5, third: 'calm', months: 68, entries: 21_884 },
    ...{ trend: 'rose', told: 'share', probability, interval, closeOnly: 0.2, episodes: 40 },
    ...{ nearlyAllFrom: [], almost: null },
  });
  const counted = [2, 3, 20];
  const here = {
    leverage: 20,
    side: 'long',
    counted,
    ...{ happened: share(0.312, [0.27, 0.36]), other: share(0.445, [0.4, 0.49]) },
  } as const;

  test('says what the market did where they part, and reads no trend as the skill of a side', () => {
    expect(curve.sentence({ ...told, here })).toMatch(
      /At 20× then, longs: 31 of 100 \(95\u202f%: 27 to 36; hours in 68 months\); shorts: 45 of 100; the model: 37 of 100\. Bitcoin rose in those months, which is no law\.$/,
    );
    const falls = { modelled: 0.37, trend: 'level', why: 'sharper-falls' } as const;
    expect(curve.sentence({ ...told, asset: 'eth', parted: falls })).toMatch(
      /Ether went nowhere then; its falls look sharper than its rises\.$/,
    );
    expect(curve.sentence({ ...told, parted: { ...falls, why: 'unexplained' } })).toMatch(
      /What the market did then does not explain that\.$/,
    );
    expect(curve.sentence({ ...told, parted: { ...falls, why: 'not-constant' } })).toMatch(
      /Volatility was not constant then\.$/,
    );
  });

  test('tells the chosen point of history with all that it rests on, in one base with the other side', () => {
    expect(curve.sentence({ ...told, here, parted: null })).toMatch(
      /at or below 10 of 100 within a week in a normal market\. At 20× then, longs: 31 of 100 \(95\u202f%: 27 to 36; hours in 68 months\)\.$/,
    );
    const rare = { ...here, other: share(0.0094, [0.004, 0.02]) };
    expect(curve.sentence({ ...told, here: rare })).toContain(
      'longs: 312 of 1,000 (95\u202f%: 270 to 360; hours in 68 months); shorts: 9 of 1,000; the model: 370 of 1,000.',
    );
    expect(curve.sentence({ ...told, here: { ...here, other: here.happened } })).toContain(
      '(95\u202f%: 27 to 36; hours in 68 months); shorts alike; the model: 37 of 100.',
    );
    expect(curve.sentence({ ...told, here: { ...here, happened: null, other: null }, parted: null })).toMatch(
      / History was counted at 2, 3 and 20×\.$/,
    );
  });

  test('a point says all that it rests on', () => {
    const happened: Happened = {
      ...{ firstYear: 2019, lastYear: 2026, years: 7.5, third: 'normal', months: 62, entries: 21_861 },
      ...{ trend: 'fell', closeOnly: 0.0004 },
      ...{ told: 'episodes', probability: 0.0022, interval: [0.00004, 0.0056], episodes: 4 },
      nearlyAllFrom: [
        { day: 18_333, hits: 24 },
        { day: 18_965, hits: 22 },
      ],
      almost: almostAll(46, 48),
    };
    const point = (changes: Partial<Happened>) =>
      curve.historyPoint({ leverage: 5, side: 'long', happened: { ...happened, ...changes } });
    expect(point({})).toBe(
      '5×, longs: 4 episodes in the normal third of 7.5 years (almost all from 12 Mar 2020 and 4 Dec 2021, UTC)',
    );
    expect(point({ nearlyAllFrom: [] })).toBe('5×, longs: 4 episodes in the normal third of 7.5 years');
    expect(point({ nearlyAllFrom: [], third: null })).toBe('5×, longs: 4 episodes in 7.5 years');
  });
});

describe('history beside simpler methods', () => {
  const told = (changes: Partial<LeverageValues>) => {
    const values = { ...DEFAULTS, ...changes };
    const outcome = preview('simpler', changes) as SimplerOutcome;
    return outcome.rows
      .filter(({ id }) => id.startsWith('history'))
      .map(row => methodWords(row, outcome, values, text));
  };

  test('is told as episodes, or as no case, wherever the headline tells it so, seen at closes too', () => {
    expect(told({ leverage: 5 })).toEqual([
      '4 episodes in the normal third of 7.5 years (almost all from 12 Mar 2020 and 4 Dec 2021, UTC)',
      'within 4 episodes in the normal third of 7.5 years',
    ]);
    expect(told({ leverage: 5, regime: 'calm' })).toEqual([
      '1 episode in the calm third of 7.5 years (24 Sept 2019, UTC)',
      'no case in the calm third of 7.5 years',
    ]);
    expect(told({})).toEqual(['12 of 100 (95\u202f%: 10 to 14; hours in 62 months)', '8 of 100']);
  });
});

test('the trend that is assumed is the one that is set', () => {
  const method = (drift: number) =>
    page.views.odds
      .method({
        ...{ model: 'constant', seed: 1, drift, dayDeviation: 0.03, probability: 0.1, standardError: 0 },
        method: { kind: 'closed-form' },
      })
      .join(' ');
  expect(method(0)).toContain('No trend is assumed');
  expect(method(0.5)).toContain('assumed to rise by 50\u202f% a year');
  expect(method(-0.5)).toContain('assumed to fall by 50\u202f% a year');
});

test('“How we know” speaks of what the command measured', () => {
  const { intervals, againstConstant } = measured;
  expect(intervals.outside).toBe(intervals.long.outside + intervals.short.outside);
  expect(intervals.of).toBe(intervals.long.of + intervals.short.of);
  expect(againstConstant.model[1]!).toBeLessThan(againstConstant.constant[0]!);
  const prose = leverageHowWeKnow.flatMap(({ paragraphs }) => paragraphs).join(' ');
  expect(prose).toContain(`${intervals.outside} of ${intervals.of} lie outside`);
  expect(prose).not.toMatch(/undefined|NaN/);
});
