import { describe, expect, it } from 'vitest';
import {
  almgrenImpact,
  squareRootImpact,
  stressImpactMultiplier,
  volumeShareSlippage,
} from '../../../../src/model/reality-gap/index.ts';

const trade = { scale: 1, dailyVolatility: 0.02, quantity: 1e6, dailyVolume: 1e9 };

describe('cost formulas', () => {
  it('cost nothing for no trade and grow with the root of its size', () => {
    expect(squareRootImpact({ ...trade, quantity: 0 })).toEqual({ peak: 0, average: 0 });
    expect(squareRootImpact({ ...trade, quantity: 4e6 }).peak).toBeCloseTo(
      2 * squareRootImpact(trade).peak,
      15,
    );
    expect(
      almgrenImpact({ dailyVolatility: 0.02, shareOfDailyVolume: 0, durationDays: 1, turnoverDays: 9 }).cost,
    ).toBe(0);
    expect(volumeShareSlippage({ shareOfVolume: 0 })).toBe(0);
    expect(stressImpactMultiplier(1, 1)).toBe(1);
  });

  it('grow steeply in stress as depth goes', () => {
    expect(stressImpactMultiplier(2.5, 0.02) / stressImpactMultiplier(2.5, 0.1)).toBeCloseTo(
      Math.sqrt(5),
      12,
    );
  });

  it('refuse negative sizes and markets without volume', () => {
    expect(() => squareRootImpact({ ...trade, quantity: -1 })).toThrow('quantity ≥ 0');
    expect(() => squareRootImpact({ ...trade, dailyVolume: 0 })).toThrow('dailyVolume > 0');
    expect(() => volumeShareSlippage({ shareOfVolume: -0.1 })).toThrow('shareOfVolume ≥ 0');
    expect(() => stressImpactMultiplier(2, 0)).toThrow('depthLeft > 0');
    const order = { dailyVolatility: 0.02, shareOfDailyVolume: 0.1, durationDays: 0, turnoverDays: 9 };
    expect(() => almgrenImpact(order)).toThrow('durationDays > 0');
  });
});
