import { describe, expect, it } from 'vitest';
import {
  atLeastOnce,
  fundingPaid,
  highestLeverageWithin,
  liquidationProbabilityConstant,
  liquidationProbabilityGivenVariance,
  liquidationProbabilityMonitored,
  logBreakEven,
  marginTier,
  outcomesGivenVariance,
  requiredVolatility,
  rightAndWipedOutGivenVariance,
  touchedThenBeyond,
} from '../../../src/model/leverage/index.ts';

const position = { leverage: 20, side: 'long', maintenanceMargin: 0.005 } as const;
const market = { annualVolatility: 0.5, annualDrift: 0, horizonYears: 1 / 365 };

describe('what stands at the edge of a range', () => {
  it('is taken where the edge belongs to it', () => {
    expect(atLeastOnce(1, 0)).toBe(0);
    expect([
      fundingPaid({ rate: 1, notional: 0, hours: 8 }),
      fundingPaid({ rate: 1, notional: 8, hours: 0 }),
    ]).toEqual([0, 0]);
    expect(logBreakEven({ feePerTrade: 0, side: 'long' })).toBe(0);
    const still = { ...market, ...position, horizonYears: 0 };
    expect(liquidationProbabilityMonitored({ ...still, checks: 10_000 })).toBe(0);
    expect(liquidationProbabilityMonitored({ ...still, checks: 1 })).toBe(0);
    expect(liquidationProbabilityConstant({ ...market, ...position, annualVolatility: 0 })).toBe(0);
    expect(liquidationProbabilityGivenVariance({ logBarrier: -0.1, totalVariance: 0 })).toBe(0);
    expect(rightAndWipedOutGivenVariance({ logBarrier: -0.1, totalVariance: 0 })).toBe(0);
  });

  it('is refused where it does not', () => {
    expect(() => atLeastOnce(-0.1, 2)).toThrow('a probability');
    expect(() => atLeastOnce(0.1, -1)).toThrow('tries ≥ 0');
    expect(() => logBreakEven({ feePerTrade: -0.1, side: 'long' })).toThrow('feePerTrade in [0, 1)');
    expect(() => marginTier('btc', Infinity)).toThrow('a notional above 0');
    for (const wrong of [{ annualVolatility: Infinity }, { horizonYears: Infinity }])
      expect(() => liquidationProbabilityConstant({ ...market, ...position, ...wrong })).toThrow('finite');
    for (const horizonYears of [0, Infinity])
      expect(() => requiredVolatility({ ...position, targetProbability: 0.1, horizonYears })).toThrow(
        'finite horizonYears > 0',
      );
    const question = { logBarrier: -0.1, logBreakEven: 0, side: 'long', totalVariance: Infinity } as const;
    expect(() => outcomesGivenVariance(question)).toThrow('a finite totalVariance ≥ 0');
  });
});

describe('highestLeverageWithin', () => {
  const ask = (lowest: number, highest: number, targetProbability = 0.5) =>
    highestLeverageWithin({ targetProbability, lowest, highest, probabilityAt: leverage => leverage / 20 });

  it('takes a range of one leverage, and targets of 0 and 1', () => {
    expect(ask(1, 1)).toEqual({ status: 'atLimit', leverage: 1 });
    expect(ask(4, 4, 0.1)).toEqual({ status: 'none', leverage: null });
    expect(ask(1, 9, 0)).toEqual({ status: 'none', leverage: null });
    expect(ask(1, 9, 1)).toEqual({ status: 'atLimit', leverage: 9 });
  });

  it('finds the highest to the last bit', () => {
    const { leverage } = ask(1, 19, 0.3);
    expect(leverage! / 20).toBeLessThanOrEqual(0.3);
    expect((leverage! * (1 + Number.EPSILON)) / 20).toBeGreaterThan(0.3);
  });

  it('refuses what is no range and no chance', () => {
    for (const [lowest, highest] of [
      [0.5, 9],
      [9, 8],
      [1, Infinity],
    ] as const)
      expect(() => ask(lowest, highest)).toThrow('1 ≤ lowest ≤ highest');
    expect(() => ask(1, 9, -0.1)).toThrow('targetProbability in [0, 1]');
  });
});

describe('touchedThenBeyond', () => {
  it('is nothing for a barrier that is never touched, whatever the drift', () => {
    for (const drift of [-50, 0, 50]) expect(touchedThenBeyond(Infinity, 0, drift, 0)).toBe(0);
  });
});
