import { describe, expect, it } from 'vitest';
import { tailDifference } from '../../../src/model/leverage/firstPassage.kernel.ts';
import {
  atLeastOnce,
  fundingPaid,
  highestLeverageWithin,
  liquidationProbabilityConstant,
  liquidationProbabilityGivenVariance,
  liquidationProbabilityMonitored,
  logBarrier,
  logBreakEven,
  marginTier,
  outcomesConstant,
  outcomesGivenVariance,
  requiredVolatility,
  rightAndWipedOutGivenVariance,
  touchedThenBeyond,
} from '../../../src/model/leverage/index.ts';
import { monitoredHitProbability } from '../../../src/model/leverage/monitoredPassage.kernel.ts';
import { normalCdf, normalDensity } from '../../../src/model/normal-distribution/index.ts';
import { scaledNormalTail } from '../../../src/model/normal-distribution/normalTail.kernel.ts';

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

describe('a price without randomness', () => {
  const still = { ...market, ...position, annualVolatility: 0, horizonYears: 1 };
  const { logBarrier: barrier } = logBarrier(position);

  it('is liquidated where it ends at the barrier itself, and not before', () => {
    expect(liquidationProbabilityConstant({ ...still, annualDrift: barrier! })).toBe(1);
    expect(liquidationProbabilityConstant({ ...still, annualDrift: barrier! * (1 - 1e-12) })).toBe(0);
  });

  it('never takes what nothing can take, however far it falls', () => {
    const fallen = { ...still, leverage: 1, annualDrift: -1e300, horizonYears: 1e300 };
    expect(liquidationProbabilityConstant(fallen)).toBe(0);
  });
});

describe('a position that nothing can take', () => {
  it('ends with more as often as the price ends above entry', () => {
    const long = { ...market, ...position, leverage: 1, annualDrift: 0.3, feePerTrade: 0, horizonYears: 1 };
    // Φ((μ − σ²/2)/σ).
    expect(outcomesConstant(long).endedWithMore).toBeCloseTo(normalCdf((0.3 - 0.125) / 0.5), 14);
  });
});

describe('liquidationProbabilityGivenVariance', () => {
  it('asks for a variance, and is 1 at the barrier even where nothing moves', () => {
    for (const totalVariance of [-1, Number.NaN])
      expect(() => liquidationProbabilityGivenVariance({ logBarrier: -0.1, totalVariance })).toThrow(
        'totalVariance ≥ 0',
      );
    expect(liquidationProbabilityGivenVariance({ logBarrier: 0, totalVariance: 0 })).toBe(1);
  });
});

describe('requiredVolatility of a short', () => {
  it('is out of reach for the limit itself, which no volatility attains', () => {
    const short = { ...position, side: 'short', horizonYears: 1 } as const;
    const limit = Math.exp(-logBarrier(short).logBarrier!);
    expect(requiredVolatility({ ...short, targetProbability: limit }).status).toBe('unreachable');
    expect(requiredVolatility({ ...short, targetProbability: limit * 0.999 }).status).toBe('ok');
  });
});

describe('marginTier', () => {
  it.each([
    ['btc', 1.8e9],
    ['eth', 1.2e9],
    ['sol', 400e6],
  ] as const)('goes on above the last tier of %s as below its end', (asset, cap) => {
    const [below, above] = [marginTier(asset, cap), marginTier(asset, cap * (1 + 1e-9))];
    expect(above.maintenanceMargin / below.maintenanceMargin).toBeCloseTo(1, 8);
  });
});

describe('monitoredHitProbability', () => {
  it.each([1, 2, 3, 6, 12])('from the barrier itself, is that of a walk not above 0 in %s steps', checks => {
    // Sparre Andersen: a symmetric walk stays above 0 with the chance C(2n, n)/4ⁿ, whatever its steps.
    let above = 1;
    for (let step = 1; step <= checks; step++) above *= (2 * step - 1) / (2 * step);
    expect(monitoredHitProbability(1e-13, 0, checks)).toBeCloseTo(1 - above, 11);
  });
});

describe('tailDifference', () => {
  const places = [0, 0.3, 1, 3, 20];

  it.each(places)('of two tails that nearly touch at %s is their slope', x => {
    // R′(x) = x·R(x) − 1/√(2π); a difference of the two tails would leave seven digits.
    const slope = normalDensity(0) - x * scaledNormalTail(x);
    expect(tailDifference(x, 1e-9) / (slope * 1e-9)).toBeCloseTo(1, 8);
  });

  it.each(places)('joins the plain difference of tails a hundredth apart at %s', x => {
    const gap = 0.009999;
    const plain = scaledNormalTail(x) - scaledNormalTail(x + gap);
    // The plain difference carries a rounding of 1e-16 of the tail.
    expect(Math.abs(tailDifference(x, gap) - plain)).toBeLessThan(3e-16 * scaledNormalTail(x));
  });
});

describe('touchedThenBeyond', () => {
  it('is nothing for a barrier that is never touched, whatever the drift', () => {
    for (const drift of [-50, 0, 50]) expect(touchedThenBeyond(Infinity, 0, drift, 0)).toBe(0);
  });
});
