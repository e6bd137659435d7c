import { describe, expect, it, test } from 'vitest';
import { rightAndWipedOutGivenVariance } from '../../../src/model/leverage/index.ts';
import { normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import {
  priceQuantileFromClocks,
  rightAndWipedOutFromClocks,
  sampleConstantPricePaths,
  stakesBackFromClocks,
} from '../../../src/model/price-paths/index.ts';
import { bridgeLowest } from '../../../src/model/price-paths/pricePathWalk.ts';
import { createRng, type Rng } from '../../../src/model/random/index.ts';
import { HAND_MADE, meanOf } from './handMadeClocks.ts';

const ALL = { clocks: HAND_MADE.clocks[0]!, weights: HAND_MADE.weights[0]! };

describe('the lowest point of a bridge', () => {
  const never: Rng = {
    ...createRng(1),
    next: () => {
      throw new Error('drawn');
    },
    nextInt32: () => {
      throw new Error('drawn');
    },
  };

  it('is its lower end where nothing moves', () => {
    expect(bridgeLowest(1, 2, { variance: 0, lowest: -1 }, never)).toBe(1);
    expect(bridgeLowest(2, 1, { variance: 0, lowest: -1 }, never)).toBe(1);
  });

  it('is not drawn where it cannot pass the lowest before', () => {
    // 2·1.5·1.1 is eight times forty hundredths; 2·1.5·0.1 is less.
    expect(bridgeLowest(1, 0.6, { variance: 0.01, lowest: -0.5 }, never)).toBe(-0.5);
    expect(() => bridgeLowest(1, -0.4, { variance: 0.01, lowest: -0.5 }, never)).toThrow('drawn');
  });
});

describe('paths at constant volatility', () => {
  const question = {
    ...{ annualVolatility: 0.5, annualDrift: 0, horizonYears: 1, paths: 40, steps: 12 },
    side: 'long',
  } as const;
  const drawn = (logBarrier: number | null) =>
    sampleConstantPricePaths({ ...question, logBarrier }, createRng(8));

  it('are never liquidated where nothing is borrowed, and at once where the margin is too low', () => {
    expect(new Set(drawn(null).liquidationStep)).toEqual(new Set([-1]));
    expect(new Set(drawn(0).liquidationStep)).toEqual(new Set([0]));
  });

  it('are liquidated no later than at the first point beyond the barrier', () => {
    const { logPrices, liquidationStep } = drawn(-0.1);
    const firstBeyond = Array.from(liquidationStep, (_, path) =>
      logPrices.subarray(path * 13, path * 13 + 13).findIndex(price => price <= -0.1),
    );
    const beyond = firstBeyond.filter(step => step >= 0);
    expect(beyond.length).toBeGreaterThan(9);
    expect(Math.min(...beyond)).toBeLessThan(4);
    for (const [path, step] of firstBeyond.entries()) {
      if (step < 0) continue;
      expect(liquidationStep[path]).toBeGreaterThan(0);
      expect(liquidationStep[path]).toBeLessThanOrEqual(step);
    }
  });
});

describe('a quantile of one clock', () => {
  const only = (medianVolatility: number, probability: number) => {
    const one = { clocks: [Float64Array.of(1, 1)], weights: [Float64Array.of(1, 1)] };
    const clocks = { ...HAND_MADE, ...one, pathsPerReplicate: 1 };
    const root = medianVolatility / Math.sqrt(8760);
    const { value } = priceQuantileFromClocks({ clocks, hours: 1, medianVolatility, probability });
    return (Math.log(value) + root ** 2 / 2) / root;
  };

  it.each([1e-6, 0.01, 0.5, 0.99, 1 - 1e-9])(
    'is where the normal law has it, however quiet or loud the market: %d',
    probability => {
      // The deviation of an hour: next to nothing, a hundredth, ten, thirty.
      for (const root of [1e-8, 0.01, 10, 30])
        expect(only(root * Math.sqrt(8760), probability)).toBeCloseTo(normalQuantile(probability), 6);
    },
  );
});

describe('right and wiped out', () => {
  it.each([
    ['long', Math.log(0.9 / 0.996)],
    ['short', Math.log(1.1 / 1.004)],
  ] as const)('is the mean over the clocks, in a usual market and in the loudest: %s', (side, logBarrier) => {
    const position = { leverage: 10, side, maintenanceMargin: 0.004 };
    const given = (totalVariance: number) => rightAndWipedOutGivenVariance({ logBarrier, totalVariance });
    for (const medianVolatility of [3, 80]) {
      const question = { clocks: HAND_MADE, hours: 1, medianVolatility, ...position };
      const expected = meanOf(ALL, given, medianVolatility);
      expect(rightAndWipedOutFromClocks(question).value / expected).toBeCloseTo(1, 9);
    }
  });
});

test.each(['long', 'short'] as const)('nothing comes back of a stake that is lost at once: %s', side => {
  const atOnce = { leverage: 300, side, maintenanceMargin: 0.005, feePerTrade: 0.001 };
  const back = stakesBackFromClocks({ clocks: HAND_MADE, hours: 1, ...atOnce });
  expect(back).toEqual({ mean: 0, meanInWinners: 0, winners: 0 });
});
