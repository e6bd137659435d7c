import { expect, test } from 'vitest';
import daily from '../../../src/market-data/dailyVolatility.json';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { volatilityRegimes, volatilityStart } from '../../../src/model/price-paths/index.ts';
import { mean } from '../../../src/model/statistics/index.ts';

test('a regime is its row of the table with the median of the asset', () => {
  expect(volatilityStart({ asset: 'btc', regime: 'stressed' })).toEqual({
    medianVolatility: 0.476,
    trailingVolatility: 0.83,
    logVolatilityOffset: 0.363,
    logVolatilitySpread: 0.486,
  });
});

test('the long run knows nothing of today: no offset, the full spread', () => {
  for (const asset of ['btc', 'eth', 'sol'] as const) {
    const { logVolatilityOffset, logVolatilitySpread } = volatilityRegimes[asset].regimes.longrun;
    expect([logVolatilityOffset, logVolatilitySpread]).toEqual([0, 0.607]);
  }
});

test('a typed volatility starts at 0.88 of itself, pulled to the middle the further it lies from it', () => {
  const start = volatilityStart({ asset: 'eth', trailingVolatility: 0.7 });
  expect(start.medianVolatility).toBe(0.608);
  const distance = Math.log((0.88 * 0.7) / 0.608);
  expect(start.logVolatilityOffset).toBeCloseTo(1.5 * Math.tanh(distance / 1.5), 14);
  expect(start.logVolatilitySpread).toBeCloseTo(0.49, 6);
  const far = volatilityStart({ asset: 'btc', trailingVolatility: 1.8 });
  expect(far.logVolatilityOffset).toBeCloseTo(0.9973, 4);
  expect(far.logVolatilitySpread).toBeCloseTo(
    Math.hypot(0.49, (Math.log((0.88 * 1.8) / 0.476) - 0.9973) / 2),
    3,
  );
});

test('within the usual volatilities the pull moves a start by less than a tenth', () => {
  for (const asset of ['btc', 'eth', 'sol'] as const) {
    const { medianVolatility, usualVolatility } = volatilityRegimes[asset];
    for (const trailingVolatility of usualVolatility) {
      const { logVolatilityOffset } = volatilityStart({ asset, trailingVolatility });
      const plain = Math.log((0.88 * trailingVolatility) / medianVolatility);
      expect(Math.abs(logVolatilityOffset - plain)).toBeLessThan(0.1);
    }
  }
});

const DAYS = { btc: 'BTC', eth: 'ETH', sol: 'SOL' } as const;

test('usual is where nine of ten days were', () => {
  for (const asset of ['btc', 'eth', 'sol'] as const) {
    const sorted = daily.assets[DAYS[asset]].values.toSorted((a, b) => a - b);
    const [lowest, highest] = volatilityRegimes[asset].usualVolatility;
    const share = sorted.filter(value => value >= lowest && value <= highest).length / sorted.length;
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThan(0.93);
  }
});

test('the last year is the mean start of its days, their scatter in the spread, and the volatility pooled over it', () => {
  for (const asset of ['btc', 'eth', 'sol'] as const) {
    const values = daily.assets[DAYS[asset]].values;
    const starts = values.slice(-365).map(value => volatilityStart({ asset, trailingVolatility: value }));
    const offset = mean(starts.map(start => start.logVolatilityOffset));
    const spread = Math.sqrt(
      mean(starts.map(start => start.logVolatilitySpread ** 2)) +
        mean(starts.map(start => (start.logVolatilityOffset - offset) ** 2)),
    );
    // Twelve windows of 30 days, one after the other, end on the last day.
    const windows = Array.from({ length: 12 }, (_, window) => values.at(-1 - 30 * window)!);
    const pooled = Math.sqrt(mean(windows.map(value => value ** 2)));
    const told = volatilityRegimes[asset].regimes.lastyear;
    expect(told.logVolatilityOffset).toBeCloseTo(offset, 2);
    expect(told.logVolatilitySpread).toBeCloseTo(spread, 2);
    expect(told.trailingVolatility).toBeCloseTo(pooled, 3);
  }
});

test('an asset without a history of its own moves around its own level', () => {
  expect(volatilityStart({ asset: 'other', trailingVolatility: 1.5 })).toEqual({
    medianVolatility: 0.88 * 1.5,
    trailingVolatility: 1.5,
    logVolatilityOffset: 0,
    logVolatilitySpread: 0.49,
  });
});

test.each([0, -1, Number.NaN, Infinity])('a trailing volatility of %s is refused', trailingVolatility => {
  expect(() => volatilityStart({ asset: 'btc', trailingVolatility })).toThrow(ModelInputError);
});
