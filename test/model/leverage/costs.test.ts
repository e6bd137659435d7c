import { describe, expect, test } from 'vitest';
import {
  atLeastOnce,
  FUNDING_RATES,
  fundingPaid,
  marginTier,
  stakesPerPosition,
} from '../../../src/model/leverage/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

describe('at least once in so many independent tries', () => {
  test('is one less the chance of never', () => {
    expect(atLeastOnce(0.5, 2)).toBe(0.75);
    expect(atLeastOnce(0.11622, 30)).toBeCloseTo(1 - 0.88378 ** 30, 14);
    expect(atLeastOnce(1e-12, 30) / 3e-11).toBeCloseTo(1, 9);
    expect([atLeastOnce(0, 30), atLeastOnce(1, 1), atLeastOnce(0.3, 0)]).toEqual([0, 1, 0]);
  });

  test('refuses what is no chance', () => {
    expect(() => atLeastOnce(1.1, 2)).toThrow('a probability');
    expect(() => atLeastOnce(0.1, 1.5)).toThrow('tries ≥ 0');
  });
});

describe('what an exchange asks of a position of some size', () => {
  test('is what the printed tiers say', () => {
    expect(marginTier('btc', 1_000_000).highestLeverage).toBe(75);
    expect(marginTier('btc', 200_000)).toEqual({ maintenanceMargin: 0.00475, highestLeverage: 100 });
    expect(marginTier('sol', 500_000)).toEqual({ maintenanceMargin: 0.00924, highestLeverage: 50 });
    expect(marginTier('eth', 50_000)).toEqual({ maintenanceMargin: 0.004, highestLeverage: 125 });
  });

  test('has no jump where a tier ends', () => {
    const caps = {
      btc: [50e3, 600e3, 3e6, 12e6, 70e6, 100e6, 230e6, 480e6, 600e6, 800e6, 1.2e9],
      eth: [50e3, 600e3, 3e6, 12e6, 50e6, 65e6, 150e6, 320e6, 400e6, 530e6, 800e6],
      sol: [20e3, 100e3, 800e3, 4e6, 8e6, 40e6, 80e6, 100e6, 200e6],
    } as const;
    for (const asset of ['btc', 'eth', 'sol'] as const)
      for (const cap of caps[asset]) {
        const [below, above] = [marginTier(asset, cap), marginTier(asset, cap * (1 + 1e-9))];
        expect(above.highestLeverage).toBeLessThan(below.highestLeverage);
        expect(above.maintenanceMargin / below.maintenanceMargin).toBeCloseTo(1, 8);
      }
  });

  test('is no position above the last tier', () => {
    expect(marginTier('btc', 1.8e9).highestLeverage).toBe(1);
    expect(marginTier('btc', 1.9e9).highestLeverage).toBe(0);
    expect(() => marginTier('btc', 0)).toThrow('a notional above 0');
  });
});

describe('funding of a held position', () => {
  test('is what its settlements add up to: three a day', () => {
    const notional = 200_000;
    let paid = 0;
    for (let hour = 8; hour <= 720; hour += 8) paid += FUNDING_RATES.usual * notional;
    expect(fundingPaid({ rate: FUNDING_RATES.usual, notional, hours: 720 })).toBeCloseTo(paid, 9);
    expect(paid).toBeCloseTo(1800, 9);
    expect(fundingPaid({ rate: FUNDING_RATES.measured, notional, hours: 720 })).toBeCloseTo(1278, 9);
    // 0.01 % every 8 hours is 10.95 % a year.
    expect(fundingPaid({ rate: 0.0001, notional: 1, hours: 8760 })).toBeCloseTo(0.1095, 12);
  });

  test('is received at a rate below 0, and refused for what is no position', () => {
    expect(fundingPaid({ rate: -0.0001, notional: 1000, hours: 8 })).toBe(-0.1);
    expect(() => fundingPaid({ rate: 0.0001, notional: -1, hours: 8 })).toThrow('a notional');
    expect(() => fundingPaid({ rate: 0.0001, notional: 1, hours: -8 })).toThrow('hours');
  });
});

describe('what comes back of a stake', () => {
  test('is the mean of a list, and of its winners', () => {
    const rng = createRng(4).stream('stakes');
    const stakes = Array.from({ length: 5000 }, () => (rng.next() < 0.6 ? 0 : 4 * rng.next()));
    const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const winners = stakes.filter(stake => stake > 1);
    const told = stakesPerPosition({
      mean: meanOf(stakes),
      meanInWinners: meanOf(stakes.map(stake => (stake > 1 ? stake : 0))),
      winners: winners.length / stakes.length,
    })!;
    expect(told.mean).toBe(meanOf(stakes));
    expect(told.ofWinners).toBeCloseTo(meanOf(winners), 12);
  });

  test('has no mean of winners where there are none', () => {
    expect(stakesPerPosition({ mean: 0.4, meanInWinners: 0, winners: 0 })).toBeNull();
  });
});
