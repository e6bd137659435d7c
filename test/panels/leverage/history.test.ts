import { describe, expect, test } from 'vitest';
import file from '../../../src/market-data/leverageHistory.json';
import type { HistoryRecord, MarketHistory } from '../../../src/panels/leverage/history.ts';
import { happenedTo, historyOf, historyRow } from '../../../src/panels/leverage/history.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { answer as printed } from '../../../src/panels/leverage/text.en.ts';
import { DEFAULTS } from './oddsOutcome.ts';

const history = file as unknown as MarketHistory;

function answer(changes: Partial<LeverageValues> = {}, hours = 24): HistoryRecord {
  return historyOf({ ...DEFAULTS, ...changes }, hours, history);
}

function row(changes: Partial<LeverageValues> = {}, hours = 24) {
  const { leverage, side } = { ...DEFAULTS, ...changes };
  return historyRow(answer(changes, hours), leverage, side);
}

describe('what really happened', () => {
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
      for (const regime of leverageParameters.regime.options)
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

  test('rests on about share × entries ÷ holding hours separate episodes, rounded up', () => {
    const { probability, episodes } = row()!;
    expect(episodes).toBe(Math.ceil((probability * 21_861) / 24));
    expect(episodes).toBe(110);
  });

  test('of all hours has an interval around it, a calm or stressed market none', () => {
    const { interval, probability } = row({ regime: 'longrun' })!;
    expect(interval![0]).toBeLessThan(probability);
    expect(interval![1]).toBeGreaterThan(probability);
    expect(row()!.interval).toBeDefined();
    expect(row({ regime: 'calm' })).not.toHaveProperty('interval');
    expect(row({ maintenanceMargin: 0.01 })).not.toHaveProperty('interval');
  });
});

describe('what was not counted', () => {
  test.each([
    [{ asset: 'other', volatility: 1 }, 24, 'other-coin', /another coin/],
    [{ volatility: 0.53 }, 24, 'typed-volatility', /typed volatility/],
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
