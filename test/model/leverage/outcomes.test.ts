import { expect, test } from 'vitest';
import {
  hitProbability,
  liquidationProbabilityConstant,
  liquidationProbabilityGivenVariance,
  logBarrier,
  logBreakEven,
  meanHitProbability,
  outcomesConstant,
  outcomesGivenVariance,
  survivalBeyond,
  survivalProbability,
} from '../../../src/model/leverage/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';
import { createRng, sampleExponential, sampleNormal } from '../../../src/model/random/index.ts';

const DRAWS = 200_000;
const LIMIT = 4.5; // standard errors; the seeds are fixed

const scenario = {
  annualVolatility: 0.6,
  annualDrift: 0.4,
  horizonYears: 3 / 365,
  leverage: 12,
  maintenanceMargin: 0.005,
  feePerTrade: 0.002,
} as const;

/** Ends and extremes drawn directly: X normal, then the bridge extreme by its exponential law. */
function simulatedOutcomes(side: 'long' | 'short', logDriftPerYear: number, variance: number) {
  const rng = createRng(41).stream(side);
  const { logBarrier: barrier } = logBarrier({ ...scenario, side });
  const breakEven = logBreakEven({ ...scenario, side });
  const direction = side === 'long' ? 1 : -1;
  const counts = { wipedOut: 0, endedWithLess: 0, endedWithMore: 0 };
  for (let i = 0; i < DRAWS; i++) {
    const end = logDriftPerYear * scenario.horizonYears + Math.sqrt(variance) * sampleNormal(rng);
    const reach = Math.sqrt(end * end + 2 * variance * sampleExponential(rng));
    const extreme = (end - direction * reach) / 2;
    if (direction * (extreme - barrier!) <= 0) counts.wipedOut++;
    else if (direction * (end - breakEven) > 0) counts.endedWithMore++;
    else counts.endedWithLess++;
  }
  return counts;
}

test.each(['long', 'short'] as const)('%s: simulated ends and extremes agree with the closed form', side => {
  const variance = scenario.annualVolatility ** 2 * scenario.horizonYears;
  const logDrift = scenario.annualDrift - scenario.annualVolatility ** 2 / 2;
  const closed = outcomesConstant({ ...scenario, side });
  const counts = simulatedOutcomes(side, logDrift, variance);
  for (const key of ['wipedOut', 'endedWithLess', 'endedWithMore'] as const) {
    const standardError = Math.sqrt((closed[key] * (1 - closed[key])) / DRAWS);
    expect(Math.abs(counts[key] / DRAWS - closed[key]), key).toBeLessThan(LIMIT * standardError);
  }
});

test('the account is even at the break-even price', () => {
  const feePerTrade = 0.0007;
  const long = Math.exp(logBreakEven({ feePerTrade, side: 'long' }));
  expect(long * (1 - feePerTrade)).toBeCloseTo(1 + feePerTrade, 15);
  const short = Math.exp(logBreakEven({ feePerTrade, side: 'short' }));
  expect(short * (1 + feePerTrade)).toBeCloseTo(1 - feePerTrade, 15);
  expect(logBreakEven({ feePerTrade: 0, side: 'short' })).toBe(0);
  expect(() => logBreakEven({ feePerTrade: 1, side: 'long' })).toThrow('feePerTrade in [0, 1)');
});

test('a position that is liquidated at once, never, or has no time', () => {
  const certain = (which: string) => ({ wipedOut: 0, endedWithLess: 0, endedWithMore: 0, [which]: 1 });
  const long = { ...scenario, side: 'long' } as const;
  expect(outcomesConstant({ ...long, leverage: 200 })).toEqual(certain('wipedOut'));
  expect(outcomesConstant({ ...long, horizonYears: 0 })).toEqual(certain('endedWithLess'));
  const unlevered = outcomesConstant({ ...long, leverage: 1 });
  expect(unlevered.wipedOut).toBe(0);
  expect(unlevered.endedWithLess + unlevered.endedWithMore).toBe(1);
  const never = { logBarrier: null, logBreakEven: 0, side: 'long', totalVariance: 0.04 } as const;
  // Without fees a 1× long ends with more if Z > √V/2 = 0.1.
  expect(outcomesGivenVariance(never).endedWithMore).toBeCloseTo(0.46017216272297, 13);
  expect(outcomesGivenVariance({ ...never, totalVariance: 0 })).toEqual(certain('endedWithLess'));
  expect(outcomesGivenVariance({ ...never, logBarrier: 0 })).toEqual(certain('wipedOut'));
});

test('without volatility the straight line decides', () => {
  const still = { ...scenario, side: 'long', annualVolatility: 0, horizonYears: 1 } as const;
  expect(outcomesConstant({ ...still, annualDrift: -0.2 }).wipedOut).toBe(1);
  expect(outcomesConstant({ ...still, annualDrift: -0.05 }).endedWithLess).toBe(1);
  expect(outcomesConstant({ ...still, annualDrift: 0.05 }).endedWithMore).toBe(1);
  // To end exactly even counts as less.
  expect(outcomesConstant({ ...still, annualDrift: 0, feePerTrade: 0 }).endedWithLess).toBe(1);
  expect(outcomesConstant({ ...still, side: 'short', annualDrift: 0.2 }).wipedOut).toBe(1);
  expect(outcomesConstant({ ...still, side: 'short', annualDrift: -0.05 }).endedWithMore).toBe(1);
  // Almost no volatility gives the same.
  for (const annualDrift of [-0.2, -0.05, 0.05]) {
    for (const annualVolatility of [1e-6, 1e-120, 1e-310]) {
      expect(outcomesConstant({ ...still, annualVolatility, annualDrift })).toEqual(
        outcomesConstant({ ...still, annualDrift }),
      );
    }
  }
});

test('the mean over clocks is the weighted sum of single answers', () => {
  const variances = [1e-8, 1e-4, 0.003, 0.2, 5];
  const weights = Float64Array.of(0.1, 0.2, 0.4, 0.2, 0.1);
  for (const barrier of [-0.04, 0.04]) {
    const sum = variances.reduce(
      (total, totalVariance, i) =>
        total + weights[i]! * liquidationProbabilityGivenVariance({ logBarrier: barrier, totalVariance }),
      0,
    );
    expect(meanHitProbability(barrier, Float64Array.from(variances, Math.sqrt), weights)).toBe(sum);
  }
});

test('to be hit and not to be hit add up to one, in every branch of the formula', () => {
  for (const distance of [1e-5, 0.01, 0.3, 2, 30, Infinity]) {
    for (const drift of [-40, -2, -0.1, 0, 1e-6, 0.2, 5, 100]) {
      const logReflection = drift === 0 ? 0 : -2 * distance * drift;
      const hit = hitProbability(distance, drift, logReflection);
      expect(hit + survivalProbability(distance, drift, logReflection)).toBeCloseTo(1, 15);
    }
  }
  // Without drift the reflection principle says 2Φ(−A).
  expect(hitProbability(1.5, 0, 0)).toBeCloseTo(2 * normalCdf(-1.5), 16);
});

test('surviving and ending anywhere is surviving', () => {
  // A drift toward the barrier and a threshold on it: beyond −A means not hit.
  for (const [distance, drift] of [
    [1, 0.3],
    [0.2, -1.5],
    [3, 4],
    [0.001, -0.05],
  ] as const) {
    const logReflection = -2 * distance * drift;
    expect(survivalBeyond(distance, -distance, drift, logReflection)).toBeCloseTo(
      survivalProbability(distance, drift, logReflection),
      14,
    );
  }
});

test('signs that contradict the side are refused', () => {
  const good = { logBarrier: -0.05, logBreakEven: 0.001, side: 'long', totalVariance: 0.01 } as const;
  expect(() => outcomesGivenVariance({ ...good, logBarrier: 0.05 })).toThrow('losing side of a long');
  expect(() => outcomesGivenVariance({ ...good, logBreakEven: -0.1 })).toThrow('winning side of a long');
  expect(() => outcomesGivenVariance({ ...good, totalVariance: -1 })).toThrow('totalVariance ≥ 0');
  expect(() => outcomesGivenVariance({ ...good, totalVariance: Number.NaN })).toThrow('totalVariance ≥ 0');
  expect(() => liquidationProbabilityGivenVariance({ logBarrier: Number.NaN, totalVariance: 1 })).toThrow(
    'a finite logBarrier',
  );
  const market = { ...scenario, side: 'long' } as const;
  expect(() => liquidationProbabilityConstant({ ...market, annualVolatility: -1 })).toThrow(
    'annualVolatility ≥ 0',
  );
  expect(() => liquidationProbabilityConstant({ ...market, annualDrift: Infinity })).toThrow(
    'finite annualDrift',
  );
  expect(() => liquidationProbabilityConstant({ ...market, horizonYears: -1 })).toThrow('horizonYears ≥ 0');
});
