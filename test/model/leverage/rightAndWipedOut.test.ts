import { describe, expect, test } from 'vitest';
import {
  liquidationProbabilityGivenVariance,
  logBarrier,
  rightAndWipedOutConstant,
  rightAndWipedOutGivenVariance,
  type Side,
  survivalBeyond,
  touchedThenBeyond,
} from '../../../src/model/leverage/index.ts';
import { normalCdf } from '../../../src/model/normal-distribution/index.ts';
import { createRng, sampleExponential, sampleNormal } from '../../../src/model/random/index.ts';
import golden from '../../golden/rightAndWipedOut.json';

const TOLERANCE = 1e-12;
const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('wiped out although the price ends beyond entry', () => {
  test('is the integral over the bridge, in units of the standard deviation', () => {
    for (const { distance, threshold, drift, expected } of golden.kernel)
      expect(
        relative(touchedThenBeyond(distance, threshold, drift, -2 * distance * drift), expected),
      ).toBeLessThan(TOLERANCE);
  });

  test('is that integral with constant volatility', () => {
    for (const { expected, side, ...scenario } of golden.constant)
      expect(relative(rightAndWipedOutConstant({ ...scenario, side: side as Side }), expected)).toBeLessThan(
        TOLERANCE,
      );
  });

  test('is that integral once the total variance is known', () => {
    for (const { expected, ...question } of golden.givenVariance)
      expect(relative(rightAndWipedOutGivenVariance(question), expected)).toBeLessThan(TOLERANCE);
  });

  test.each(['long', 'short'] as const)('%s: is the share of simulated ends and extremes', side => {
    const scenario = {
      annualVolatility: 0.6,
      annualDrift: 0.4,
      horizonYears: 14 / 365,
      leverage: 12,
      side,
      maintenanceMargin: 0.005,
    } as const;
    const variance = scenario.annualVolatility ** 2 * scenario.horizonYears;
    const logDrift = (scenario.annualDrift - scenario.annualVolatility ** 2 / 2) * scenario.horizonYears;
    const direction = side === 'long' ? 1 : -1;
    const barrier = logBarrier(scenario).logBarrier!;
    const rng = createRng(43).stream(side);
    const draws = 200_000;
    let count = 0;
    for (let i = 0; i < draws; i++) {
      const end = logDrift + Math.sqrt(variance) * sampleNormal(rng);
      const reach = Math.sqrt(end * end + 2 * variance * sampleExponential(rng));
      if (direction * ((end - direction * reach) / 2 - barrier) <= 0 && direction * end > 0) count++;
    }
    const exact = rightAndWipedOutConstant(scenario);
    expect(Math.abs(count / draws - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / draws));
    expect(exact).toBeGreaterThan(0.05);
  });
});

describe('what must hold', () => {
  test('with those that survive it makes all that end beyond the threshold', () => {
    for (const distance of [0.001, 0.4, 3])
      for (const threshold of [0, 0.2, 2])
        for (const drift of [-30, -0.7, 0, 0.3, 9]) {
          const reflection = -2 * distance * drift;
          const all =
            survivalBeyond(distance, threshold, drift, reflection) +
            touchedThenBeyond(distance, threshold, drift, reflection);
          expect(all).toBeCloseTo(normalCdf(drift - threshold), 14);
        }
  });

  test('it is a part of those that are wiped out', () => {
    for (const barrier of [-0.05, -0.5, 0.05, 0.5])
      for (const totalVariance of [0.003, 0.01, 1, 30]) {
        const question = { logBarrier: barrier, totalVariance };
        expect(rightAndWipedOutGivenVariance(question)).toBeLessThan(
          liquidationProbabilityGivenVariance(question),
        );
      }
  });

  test('in the limit no long price ends above entry, and every short does that touched', () => {
    expect(rightAndWipedOutGivenVariance({ logBarrier: -0.1, totalVariance: Infinity })).toBe(0);
    expect(rightAndWipedOutGivenVariance({ logBarrier: 0.1, totalVariance: Infinity })).toBe(Math.exp(-0.1));
    expect(rightAndWipedOutGivenVariance({ logBarrier: 0.1, totalVariance: 1e4 })).toBeCloseTo(
      Math.exp(-0.1),
      14,
    );
  });

  test('nothing was held where it is liquidated at once, nothing moved without time, 1× is never liquidated', () => {
    expect(rightAndWipedOutGivenVariance({ logBarrier: 0, totalVariance: 1 })).toBe(0);
    expect(rightAndWipedOutGivenVariance({ logBarrier: -0.1, totalVariance: 0 })).toBe(0);
    const scenario = {
      annualVolatility: 0.5,
      annualDrift: 0,
      horizonYears: 1,
      leverage: 1,
      side: 'long',
      maintenanceMargin: 0.005,
    } as const;
    expect(rightAndWipedOutConstant(scenario)).toBe(0);
    expect(rightAndWipedOutConstant({ ...scenario, leverage: 200 })).toBe(0);
    expect(rightAndWipedOutConstant({ ...scenario, leverage: 5, horizonYears: 0 })).toBe(0);
  });

  test('what is no question is refused', () => {
    expect(() => rightAndWipedOutGivenVariance({ logBarrier: Number.NaN, totalVariance: 1 })).toThrow(
      'a finite logBarrier',
    );
    expect(() => rightAndWipedOutGivenVariance({ logBarrier: -0.1, totalVariance: -1 })).toThrow(
      'totalVariance ≥ 0',
    );
  });
});
