import { describe, expect, it, test } from 'vitest';
import { sampleLogOdds } from '../../../src/model/calibration/generator/sampleLogOdds.ts';
import {
  createMoneyTally,
  exactEvidencePerForecast,
  exactForecastQuality,
  exactGrowth,
  exactLossOfHalf,
  growthLost,
  logGrowth,
  logistic,
  logOdds,
  medianStake,
  moneyOutcomes,
  type StakeRule,
  sampleForecasts,
  sampleTradePool,
  sampleTrades,
  shareWithinTolerance,
  twoTierForecaster,
} from '../../../src/model/calibration/index.ts';
import { flatLossOfHalf } from '../../../src/model/calibration/money/flatLossOfHalf.ts';
import { logReturns } from '../../../src/model/calibration/money/logReturns.ts';
import { createRng } from '../../../src/model/random/index.ts';

const FULL = { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } } as const;
/** Every chance from one half to certainty is as common. */
const EVEN = { accuracy: 0.75, kappa: 1 };

describe('the chance of ever losing half where all chances are as common', () => {
  const lossIn = (trades: number, cells: number) => {
    const found = exactLossOfHalf(EVEN, { ...FULL, trades, cells });
    if (found.kind !== 'value') throw new Error(found.kind);
    return found.estimate;
  };

  // Lost are 2c − 1: in one trade half of all from c = ¾ on, ∫ 2(1 − c); in a second one 1/(16 m²) of who holds m.
  it.each([
    [1, 1 / 16],
    [2, (1 + Math.LN2) / 16],
  ])('is in closed form for %d trades of full Kelly', (trades, exact) => {
    for (const cells of [8, 16]) {
      const { value, standardError, method } = lossIn(trades, cells);
      // Named is what the last step changed, of which hardly anything is left.
      expect(Math.abs(value - exact)).toBeLessThan(0.1 * standardError);
      expect(standardError).toBeLessThan(0.0001 * trades * (16 / cells) ** 2);
      expect(method).toEqual({ kind: 'lattice', cellsToHalf: cells });
    }
  });

  it('is found on a lattice of half as many cells where all would be too much work, and says so', () => {
    expect(exactLossOfHalf(EVEN, { ...FULL, trades: 140, cells: 16 })).toMatchObject({
      estimate: { method: { kind: 'lattice', cellsToHalf: 8 } },
    });
  });

  it('is found without a lattice for stakes that are always the same', () => {
    const flat = { payoff: 0.8, stake: { kind: 'flat', fraction: 0.15 } } as const;
    expect(exactLossOfHalf(EVEN, { ...flat, trades: 12 })).toEqual({
      kind: 'value',
      estimate: {
        value: flatLossOfHalf({ winChance: 0.75, payoff: 0.8, fraction: 0.15, trades: 12 }),
        standardError: 0,
        method: { kind: 'recursion' },
      },
    });
  });
});

describe('the chance of ever losing half with a stake that is always the same', () => {
  it('is that of any loss where one is enough, and counts half as lost', () => {
    const plan = { winChance: 0.75, payoff: 0.01, fraction: 0.6 };
    for (const trades of [1, 2, 6])
      expect(flatLossOfHalf({ ...plan, trades })).toBeCloseTo(1 - 0.75 ** trades, 14);
    expect(flatLossOfHalf({ winChance: 0.75, payoff: 1, fraction: 0.5, trades: 1 })).toBe(0.25);
  });
});

describe('growth', () => {
  it('of one trade is known at both ends of chance and stake', () => {
    expect(logGrowth({ winChance: 0, stake: 0.5, payoff: 2 })).toEqual({ kind: 'value', value: -Math.LN2 });
    expect(logGrowth({ winChance: 1, stake: 0.5, payoff: 2 })).toEqual({ kind: 'value', value: Math.LN2 });
    expect(logGrowth({ winChance: 0.999, stake: 1, payoff: 2 })).toEqual({ kind: 'ruin' });
  });

  it('that is lost by half-hearted calls of what is sure either way is ln 2', () => {
    expect(growthLost({ winChance: 0, statedChance: 0.5 })).toEqual({ kind: 'value', value: Math.LN2 });
    expect(growthLost({ winChance: 0, statedChance: 0 })).toEqual({ kind: 'value', value: 0 });
    expect(growthLost({ winChance: 0.5, statedChance: 0 })).toEqual({ kind: 'ruin' });
  });

  it('at even money and full Kelly is ln 2 less the log loss of nearly certain calls too', () => {
    const dials = { accuracy: 0.75, kappa: 10_000 };
    const { growth, meanStake, tradedShare } = exactGrowth(dials, FULL);
    const { logLoss, meanConfidence } = exactForecastQuality(dials);
    expect(growth / (Math.LN2 - logLoss)).toBeCloseTo(1, 13);
    expect(meanStake).toBeCloseTo(2 * meanConfidence - 1, 12);
    expect(tradedShare).toBeCloseTo(1, 12);
  });
});

describe('where a stake begins and reaches its cap', () => {
  const kinks = (stake: StakeRule, payoff = 1) =>
    logReturns({ payoff, stake }).kinks.map(kink => logistic(kink));

  it('is known in stated chances', () => {
    expect(kinks({ kind: 'flat', fraction: 0.1 })).toEqual([]);
    expect(kinks({ kind: 'kelly', multiplier: 1 }, 0.25)).toEqual([expect.closeTo(0.8, 14)]);
    // Half of 2c − 1 is a fifth at 0.7, and at most a half.
    expect(kinks({ kind: 'capped', multiplier: 0.5, cap: 0.2 })).toEqual([0.5, expect.closeTo(0.7, 14)]);
    expect(kinks({ kind: 'capped', multiplier: 0.5, cap: 0.6 })).toEqual([0.5]);
  });
});

describe('the middle stake', () => {
  it('is none where nothing is staked', () => {
    expect(medianStake(EVEN, FULL, 0)).toBeNull();
  });

  it('of full Kelly at even money is half of all where all chances are as common', () => {
    expect(medianStake(EVEN, FULL)).toBeCloseTo(0.5, 13);
  });
});

describe('who ended below the start', () => {
  const ended = (payoff: number, said: number) =>
    moneyOutcomes(
      { paths: 1, trades: 2, logOdds: Float64Array.of(said, said), won: Uint8Array.of(1, 0) },
      { kappa: 1, payoff, stake: { kind: 'capped', multiplier: 1, cap: 0.5 } },
    ).endedBelowStart.value;

  it('is nobody who staked nothing, or won back what was lost', () => {
    expect(ended(1, 0)).toBe(0);
    // Twice as much, then half of it.
    expect(ended(2, 5)).toBe(0);
    expect(ended(1.9, 5)).toBe(1);
  });

  it('may be one trader with one trade', () => {
    const one = { accuracy: 0.75, paths: 1, trades: 1 };
    expect(sampleTrades(one, createRng(1)).won).toHaveLength(1);
    expect(sampleTradePool(one, createRng(1)).luck).toHaveLength(1);
  });
});

describe('the middle end of traders', () => {
  it('says of how many it is', () => {
    const tally = createMoneyTally({ kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0.5 } });
    tally.add({ paths: 2, trades: 1, logOdds: Float64Array.of(1, 1), won: Uint8Array.of(1, 0) });
    expect(tally.middleLogEnd().method).toEqual({ kind: 'traders', traders: 2 });
  });
});

describe('the share of calls within a tolerance', () => {
  it('of who hardly ever says more than one half is that of the calls which are hardly better', () => {
    for (const kappa of [1e-4, 0.01]) {
      for (const tolerance of [0.05, 0.1, 0.3]) {
        // The true chance that is just the tolerance above what it says, found by going round.
        let chance = 0.5;
        for (let round = 0; round < 20; round++) chance = tolerance + logistic(kappa * logOdds(chance));
        const found = shareWithinTolerance(tolerance, { accuracy: 0.75, kappa });
        expect(found).toBeCloseTo(2 * chance - 1, 12);
      }
    }
  });
});

describe('two tiers', () => {
  it('are each right as often and say what they say', () => {
    const tiers = { accuracy: 0.8, overstated: 0.98 };
    expect(twoTierForecaster({ ...tiers, honestShare: 0.25 }).ece).toBeCloseTo(0.135, 14);
    expect(twoTierForecaster({ ...tiers, honestShare: 0 }).ece).toBeCloseTo(0.18, 14);
    const honest = twoTierForecaster({ ...tiers, honestShare: 1 });
    expect(honest.ece).toBe(0);
    expect(honest.growth).toBe(honest.honestGrowth);
  });
});

describe('log-odds of calls that are nearly all certain', () => {
  it('are finite however far out, and go on smoothly where logarithms take over', () => {
    const drawn = (exponent: number, alpha: number) => {
      const numbers = [-Math.expm1(-exponent * alpha), 0.05][Symbol.iterator]();
      return sampleLogOdds(alpha, { ...createRng(1), next: () => numbers.next().value! });
    };
    expect(drawn(5000, 0.001)).toBeCloseTo(5000 + 2 * Math.log(2 * Math.cos(0.1 * Math.PI)), 8);
    expect(drawn(600.001, 0.01) - drawn(599.999, 0.01)).toBeCloseTo(0.002, 9);
  });
});

test('forecasters at the ends of their dials', () => {
  for (const dials of [
    { accuracy: 0.5001, kappa: 1 },
    { accuracy: 0.9999, kappa: 1 },
    { accuracy: 0.75, kappa: 1e4 },
    { accuracy: 0.75, kappa: 1, rho: -1 },
  ])
    expect(exactForecastQuality(dials).accuracy).toBe(dials.accuracy);
  expect(() => exactEvidencePerForecast({ accuracy: 0.5, kappa: 1 })).toThrow(
    'exactEvidencePerForecast requires',
  );
  expect(sampleForecasts({ ...EVEN, forecasts: 1, view: 'event' }, createRng(1)).outcomes).toHaveLength(1);
});
