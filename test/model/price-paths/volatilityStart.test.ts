import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { volatilityRegimes, volatilityStart } from '../../../src/model/price-paths/index.ts';

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

test('a typed volatility starts at 0.88 of itself and moves around the median of the asset', () => {
  const start = volatilityStart({ asset: 'eth', trailingVolatility: 0.7 });
  expect(start.medianVolatility).toBe(0.608);
  expect(start.logVolatilityOffset).toBeCloseTo(Math.log((0.88 * 0.7) / 0.608), 14);
  expect(start.logVolatilitySpread).toBe(0.49);
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
