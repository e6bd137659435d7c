import { describe, expect, test } from 'vitest';
import counted from '../../../src/market-data/historyIntervals.json';
import file from '../../../src/market-data/leverageHistory.json';
import market from '../../../src/market-data/marketHistory.json';
import {
  type HistoryRecord,
  happenedTo,
  historyOf,
  historyRow,
  type MarketHistory,
  type Trend,
} from '../../../src/panels/leverage/history.ts';
import { happenedShortly, happenedWords } from '../../../src/panels/leverage/historyWords.en.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { partedSides, partsFromHistory, whySidesDiffer } from '../../../src/panels/leverage/parting.ts';
import { answer as printed } from '../../../src/panels/leverage/text.en.ts';
import { DEFAULTS } from './oddsOutcome.ts';

const exact = (value: number) => ({ value, standardError: 0 });
const history = file as unknown as MarketHistory;

/** Hours, margin, leverage, entries, then of each side hits, share, interval, episodes, largest. */
type CountedNumbers = readonly [number, number, number, number, ...number[]];
type Windows = Readonly<Record<string, { readonly rows: readonly CountedNumbers[] }>>;
const PATTERNS = { longrun: /^full_/, calm: /_low_/, normal: /_mid_/, stressed: /_high_/ } as const;
type Counted = keyof typeof PATTERNS;

function windowIn(windows: Windows, regime: Counted) {
  return windows[Object.keys(windows).find(name => PATTERNS[regime].test(name))!]!;
}
const windowOf = (asset: string, regime: Counted) =>
  windowIn((counted.assets as unknown as Readonly<Record<string, Windows>>)[asset.toUpperCase()]!, regime);
const closesOf = (asset: string, regime: Counted) =>
  windowIn(
    (market.liquidationFrequency as unknown as Readonly<Record<string, Windows>>)[asset.toUpperCase()]!,
    regime,
  );

function answer(changes: Partial<LeverageValues> = {}, hours = 24): HistoryRecord {
  return historyOf({ ...DEFAULTS, ...changes }, hours, history);
}

function row(changes: Partial<LeverageValues> = {}, hours = 24) {
  const { leverage, side } = { ...DEFAULTS, ...changes };
  return historyRow(answer(changes, hours), leverage, side);
}

describe('what the prices of the past did', () => {
  // Printed table of bitcoin, ether and solana at 20×, maintenance 0.5 %, long / short, in per cent, one
  // decimal.
  test.each([
    ['btc', 'calm', [0.1, 1.3, 5.5, 31.2, 55.5], [0.0, 1.6, 7.9, 44.5, 76.1]],
    ['btc', 'normal', [0.2, 3.4, 12.0, 53.8, 76.0], [0.1, 2.2, 9.5, 46.0, 75.5]],
    ['btc', 'stressed', [0.5, 7.1, 19.9, 57.0, 79.2], [0.4, 6.8, 21.9, 63.0, 85.5]],
    ['eth', 'calm', [0.1, 3.0, 11.2, 46.4, 68.7], [0.1, 3.2, 12.7, 53.1, 75.4]],
    ['eth', 'normal', [0.5, 7.3, 21.5, 59.4, 80.9], [0.2, 5.6, 20.0, 64.8, 80.9]],
    ['eth', 'stressed', [0.9, 11.5, 29.1, 67.1, 82.5], [0.7, 11.0, 29.6, 68.6, 87.6]],
    ['sol', 'calm', [0.3, 6.4, 22.4, 64.7, 82.4], [0.2, 5.5, 20.5, 62.6, 81.0]],
    ['sol', 'normal', [0.7, 11.7, 31.5, 70.3, 84.3], [0.7, 12.3, 32.9, 67.1, 81.0]],
    ['sol', 'stressed', [2.7, 25.7, 49.7, 79.2, 88.7], [3.1, 26.7, 48.2, 78.6, 90.7]],
  ] as const)('to %s in a %s market is that of the printed table', (asset, regime, long, short) => {
    for (const [index, hours] of [1, 8, 24, 168, 720].entries()) {
      for (const [side, printed] of [
        ['long', long],
        ['short', short],
      ] as const) {
        const found = row({ asset, regime, side }, hours)!;
        // Half of the last printed digit, and the binary noise of a per cent.
        expect(Math.abs(100 * found.probability - printed[index]!)).toBeLessThan(0.05 + 1e-9);
      }
    }
  });

  test('is there for every coin, market, holding time and margin that was counted', () => {
    for (const asset of ['btc', 'eth', 'sol'] as const)
      for (const regime of ['longrun', 'calm', 'normal', 'stressed'] as const)
        for (const maintenanceMargin of [0.004, 0.005, 0.01])
          for (const hours of [1, 8, 24, 168, 720]) {
            const found = answer({ asset, regime, maintenanceMargin }, hours);
            if (found.kind === 'none') throw new Error(found.reason);
            expect(found.rows.length).toBeGreaterThan(10);
            expect(found.entries).toBeGreaterThan(10_000);
            expect([found.hours, found.firstYear, found.lastYear]).toEqual([
              hours,
              asset === 'sol' ? 2020 : 2019,
              2026,
            ]);
            for (const { probability, closeOnly, episodes, interval } of found.rows) {
              expect(probability).toBeGreaterThanOrEqual(0);
              expect(probability).toBeLessThanOrEqual(1);
              expect(closeOnly).toBeLessThanOrEqual(probability);
              expect(episodes === 0).toBe(probability === 0);
              if (interval) expect(interval[0]).toBeLessThanOrEqual(interval[1]);
            }
          }
  });

  test('grows with leverage and with the holding time', () => {
    const probabilities = [5, 10, 20, 50, 100].map(leverage => row({ leverage })!.probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => a - b));
    const longer = [1, 8, 24, 168, 720].map(hours => row({}, hours)!.probability);
    expect(longer).toEqual([...longer].sort((a, b) => a - b));
  });

  test('is, to the last digit, what was counted, for every point that is drawn', () => {
    let points = 0;
    for (const asset of ['btc', 'eth', 'sol'] as const)
      for (const regime of ['longrun', 'calm', 'normal', 'stressed'] as const) {
        const window = windowOf(asset, regime);
        const closes = closesOf(asset, regime);
        for (const [place, counted] of window.rows.entries()) {
          const [hours, maintenanceMargin, leverage, entries, ...sides] = counted;
          if (sides[0] == null) continue;
          for (const side of ['long', 'short'] as const) {
            const [hits, , low, high, episodes] = (side === 'long' ? sides : sides.slice(6)) as [
              number,
              number,
              number,
              number | null,
              number,
            ];
            const found = row({ asset, regime, maintenanceMargin, leverage, side }, hours)!;
            expect(found.probability).toBe(Number((hits / entries).toPrecision(7)));
            expect(found.probability).toBe(closes.rows[place]![side === 'long' ? 4 : 5]);
            expect(found.closeOnly).toBe(closes.rows[place]![side === 'long' ? 6 : 7]);
            expect(found.episodes).toBe(episodes);
            expect(found.interval).toEqual(
              high === null ? undefined : [Number(low.toPrecision(3)), Number(high.toPrecision(3))],
            );
            points++;
          }
        }
      }
    expect(points).toBe(3360);
  });

  test('keeps the largest episodes with their dates where a share is below 1 in 100, in order of their hits', () => {
    const { largest, episodes } = row({ leverage: 5 })!;
    expect(episodes).toBe(4);
    const dates = largest.map(({ day, hits }) => [
      new Date(day * 86_400_000).toISOString().slice(0, 10),
      hits,
    ]);
    expect(dates).toEqual([
      ['2020-03-12', 24],
      ['2021-12-04', 22],
      ['2022-06-13', 1],
    ]);
    expect(row()!.largest).toEqual([]);
  });

  test('rests on years and months as they are', () => {
    const basis = (asset: 'btc' | 'sol') => {
      const found = answer({ asset });
      return found.kind === 'rows' ? [found.years, found.months, found.firstYear, found.lastYear] : null;
    };
    expect(basis('btc')).toEqual([7.5, 62, 2019, 2026]);
    expect(basis('sol')).toEqual([5.8, 46, 2020, 2026]);
  });
});

describe('what history says of a point', () => {
  const told = (changes: Partial<LeverageValues>, hours = 24) =>
    happenedTo(answer(changes, hours), { ...DEFAULTS, ...changes });

  test('is told as episodes only where it is rare and rests on fewer than ten', () => {
    expect(told({ leverage: 5 })!.told).toBe('episodes');
    // Frequent hits merge: 70 of 100 within a month in few episodes.
    const month = told({ asset: 'sol', regime: 'stressed' }, 720)!;
    expect(month.episodes).toBeLessThan(10);
    expect(month.told).toBe('share');
    expect(told({ leverage: 2, side: 'short' })!.told).toBe('no-case');
    expect(told({ regime: 'longrun', leverage: 5 })!).toMatchObject({ told: 'share', episodes: 11 });
  });

  test('names the fewest episodes that make up nearly all of it, by date', () => {
    const [first, second, ...others] = told({ leverage: 5 })!.nearlyAllFrom;
    expect(first!.day).toBeLessThan(second!.day);
    expect(others).toEqual([]);
    expect(told({})!.nearlyAllFrom).toEqual([]);
  });

  test('the model parts from it above or below its interval, and nowhere where nothing was hit', () => {
    const point = told({ regime: 'calm', side: 'short' }, 168)!;
    expect(partsFromHistory(exact(0.36), point)).toBe('fewer');
    expect(partsFromHistory(exact(0.45), point)).toBeNull();
    expect(partsFromHistory(exact(0.6), point)).toBe('more');
    expect(partsFromHistory(exact(0.5), told({ leverage: 2, side: 'short' }))).toBeNull();
    expect(partsFromHistory(exact(0.5), null)).toBeNull();
  });

  test('within two of its own errors of a bound the model does not lie outside', () => {
    const interval = [0.1, 0.2] as const;
    const where = (value: number) => partsFromHistory({ value, standardError: 0.01 }, { interval });
    expect([0.079, 0.081, 0.1, 0.2, 0.219, 0.221].map(where)).toEqual([
      'fewer',
      null,
      null,
      null,
      null,
      'more',
    ]);
  });

  test('a market rose or fell only where its trend is more than its standard error', () => {
    const trend = (asset: 'btc' | 'eth' | 'sol', regime: LeverageValues['regime']) => {
      const found = answer({ asset, regime });
      return found.kind === 'rows' ? found.trend : null;
    };
    expect(['calm', 'normal', 'stressed'].map(one => trend('btc', one as 'calm'))).toEqual([
      'rose',
      'fell',
      'rose',
    ]);
    expect([trend('eth', 'normal'), trend('sol', 'calm'), trend('sol', 'stressed')]).toEqual([
      'level',
      'level',
      'rose',
    ]);
  });

  test('why the sides differ is the trend of those hours, sharper falls of a level market, or not known', () => {
    const why = (trend: Trend, hours: number, long: number, short: number) =>
      whySidesDiffer({
        trend,
        hours,
        long,
        short,
        modelled: (long + short) / 2,
        model: 'changing',
        drift: 0,
      });
    expect(why('rose', 168, 0.31, 0.45)).toBe('with-trend');
    expect(why('fell', 168, 0.54, 0.46)).toBe('with-trend');
    expect(why('level', 24, 0.0061, 0.0016)).toBe('sharper-falls');
    expect(why('level', 168, 0.09, 0.08)).toBe('unexplained');
    expect(why('rose', 24, 0.45, 0.31)).toBe('unexplained');
    expect(why('level', 24, 0.1, 0.2)).toBe('unexplained');
    const beside = { trend: 'rose', hours: 168, long: 0.31, short: 0.45, modelled: 0.2, drift: 0 } as const;
    expect(whySidesDiffer({ ...beside, model: 'changing' })).toBe('unexplained');
    expect(whySidesDiffer({ ...beside, model: 'constant' })).toBe('not-constant');
    expect(whySidesDiffer({ ...beside, model: 'constant', drift: 0.5 })).toBe('assumed-trend');
  });
  test('is asked only where the model parts from history, whichever model it is', () => {
    const found = answer({ regime: 'calm' }, 168);
    const values = { ...DEFAULTS, regime: 'calm', side: 'short' } as const;
    expect(partedSides(found, values, exact(0.36))).toEqual({
      modelled: 0.36,
      trend: 'rose',
      why: 'with-trend',
    });
    expect(partedSides(found, values, exact(0.45))).toBeNull();
    const constant = { ...values, model: 'constant' } as const;
    expect(partedSides(found, constant, exact(0.36))).toMatchObject({ why: 'with-trend' });
    expect(partedSides(found, constant, exact(0.2))).toMatchObject({ why: 'not-constant' });
    expect(partedSides(answer({ volatility: 0.5 }), values, exact(0.36))).toBeNull();
  });
});

describe('in few words', () => {
  test.each([
    [20, '12 of 100'],
    [5, '4 episodes'],
    [2, '1 episode'],
  ])('at %s× it is the beginning of what is told at length', (leverage, shortly) => {
    const values = { ...DEFAULTS, leverage };
    const happened = happenedTo(answer({ leverage }), values)!;
    expect(happenedShortly(happened)).toBe(shortly);
    expect(happenedWords(happened).startsWith(shortly)).toBe(true);
    expect(happenedWords(happened).length).toBeGreaterThan(shortly.length);
  });
});

describe('what was not counted', () => {
  test.each([
    [{ asset: 'other', volatility: 1 }, 24, 'other-coin', /another coin/],
    [{ volatility: 0.53 }, 24, 'typed-volatility', /typed volatility/],
    [{ regime: 'lastyear' }, 24, 'last-year', /single years/],
    [{}, 25, 'hours-not-counted', /1, 8, 24, 168 and 720 hours/],
    [{}, 23.999, 'hours-not-counted', /hours/],
    [{ maintenanceMargin: 0.0051 }, 24, 'margin-not-counted', /0\.4, 0\.5 and 1 %/],
  ] as const)('%j for %d hours has a reason', (changes, hours, reason, words) => {
    const found = answer(changes, hours);
    expect(found).toEqual({ kind: 'none', reason });
    expect(printed.noHistory[reason]).toMatch(words);
    expect(historyRow(found, 20, 'long')).toBeNull();
    expect(happenedTo(found, { leverage: 20, side: 'long' })).toBeNull();
  });

  test('is never interpolated', () => {
    expect(row({ leverage: 21 })).toBeNull();
    expect(row({ leverage: 19.999 })).toBeNull();
    expect(happenedTo(answer(), { leverage: 21, side: 'long' })).toBeNull();
  });
});

test('a margin typed as 0.4, 0,5 or 1 per cent is one of those that were counted', () => {
  for (const maintenanceMargin of [0.4 / 100, 0.5 / 100, 1 / 100])
    expect(answer({ maintenanceMargin }).kind).toBe('rows');
});
