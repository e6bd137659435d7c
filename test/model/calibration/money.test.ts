import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenConfidence,
  breakEvenKappa,
  exactForecastQuality,
  exactGrowth,
  exactLossOfHalf,
  growthLost,
  kellyFraction,
  logGrowth,
  logistic,
  moneyLine,
  moneyOutcomes,
  type SampledTrades,
  type StakeRule,
  sampleTrades,
  stakeFraction,
} from '../../../src/model/calibration/index.ts';
import { flatLossOfHalf } from '../../../src/model/calibration/money/flatLossOfHalf.ts';
import { latticeLossOfHalf } from '../../../src/model/calibration/money/latticeLossOfHalf.kernel.ts';
import { logReturns } from '../../../src/model/calibration/money/logReturns.ts';
import { createRng } from '../../../src/model/random/createRng.ts';

const FULL = { kind: 'kelly', multiplier: 1 } as const;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const growthOf = (winChance: number, stake: number, payoff: number) => {
  const growth = logGrowth({ winChance, stake, payoff });
  return growth.kind === 'value' ? growth.value : Number.NEGATIVE_INFINITY;
};

describe('single trades', () => {
  test('no other stake grows faster than the Kelly fraction of the true chance', () => {
    fc.assert(
      fc.property(between(0.01, 0.99), between(0.05, 5), between(0, 0.999), (winChance, payoff, stake) => {
        const best = growthOf(winChance, kellyFraction({ winChance, payoff }), payoff);
        expect(growthOf(winChance, stake, payoff)).toBeLessThanOrEqual(best + 1e-12);
      }),
      { numRuns: 50 },
    );
  });

  test('growth lost at full Kelly is the divergence, for every payoff, as long as both stake', () => {
    fc.assert(
      fc.property(
        between(0.05, 0.99),
        between(0.05, 0.99),
        between(0.05, 5),
        (winChance, statedChance, payoff) => {
          fc.pre(Math.min(winChance, statedChance) * (payoff + 1) > 1);
          const grown = (chance: number) =>
            growthOf(winChance, kellyFraction({ winChance: chance, payoff }), payoff);
          const lost = growthLost({ winChance, statedChance });
          expect(lost.kind === 'value' ? lost.value : Number.NaN).toBeCloseTo(
            grown(winChance) - grown(statedChance),
            10,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a certainty that is none is ruin', () => {
    expect(growthLost({ winChance: 0.8, statedChance: 1 })).toEqual({ kind: 'ruin' });
    expect(growthLost({ winChance: 1, statedChance: 1 })).toEqual({ kind: 'value', value: 0 });
    expect(logGrowth({ winChance: 1, stake: 1, payoff: 1 })).toEqual({ kind: 'value', value: Math.LN2 });
  });

  test('the break-even confidence neither gains nor loses', () => {
    for (const [winChance, payoff] of [
      [0.55, 1],
      [0.85, 0.25],
    ] as const) {
      const stated = breakEvenConfidence({ winChance, payoff });
      expect(growthOf(winChance, kellyFraction({ winChance: stated, payoff }), payoff)).toBeCloseTo(0, 12);
    }
    expect(() => breakEvenConfidence({ winChance: 0.5, payoff: 1 })).toThrow('gains on average');
  });
});

describe('plans', () => {
  const plans: StakeRule[] = [
    FULL,
    { kind: 'kelly', multiplier: 0.5 },
    { kind: 'capped', multiplier: 1, cap: 0.2 },
    { kind: 'capped', multiplier: 0.5, cap: 0.6 },
    { kind: 'flat', fraction: 0.1 },
  ];

  test('log returns are those of the stake', () => {
    for (const stake of plans) {
      for (const payoff of [0.25, 1, 3]) {
        const returns = logReturns({ payoff, stake });
        for (const stated of [0.1, 0.5, 1, 1.4, 2, 5]) {
          const fraction = stakeFraction(logistic(stated), { payoff, stake });
          expect(returns.stake(stated)).toBeCloseTo(fraction, 12);
          expect(returns.won(stated)).toBeCloseTo(Math.log1p(payoff * fraction), 12);
          expect(returns.lost(stated)).toBeCloseTo(Math.log1p(-fraction), 10);
        }
      }
    }
  });

  test('impossible plans are refused', () => {
    for (const plan of [
      { payoff: 0, stake: FULL },
      { payoff: 1, stake: { kind: 'kelly', multiplier: 1.5 } as const },
      { payoff: 1, stake: { kind: 'flat', fraction: 1 } as const },
      { payoff: 1, stake: { kind: 'capped', multiplier: 1, cap: 0 } as const },
    ]) {
      expect(() => exactGrowth({ accuracy: 0.8, kappa: 1 }, plan)).toThrow('requires');
    }
  });

  test('at even money and full Kelly growth is ln 2 minus the log loss, and honest is best', () => {
    for (const accuracy of [0.53, 0.7, 0.9]) {
      for (const kappa of [0.4, 1, 2.5]) {
        const { growth } = exactGrowth({ accuracy, kappa }, { payoff: 1, stake: FULL });
        expect(growth).toBeCloseTo(Math.LN2 - exactForecastQuality({ accuracy, kappa }).logLoss, 13);
        const best = exactGrowth({ accuracy, kappa: 1 }, { payoff: 1, stake: FULL }).growth;
        expect(growth).toBeLessThanOrEqual(best);
      }
    }
  });

  test('small edges break even at kappa = 2/multiplier', () => {
    const found = breakEvenKappa(0.505, { payoff: 1, stake: FULL });
    expect(found.kind === 'value' ? found.kappa : 0).toBeCloseTo(2, 2);
  });
});

describe('chance of ever losing half', () => {
  test('flat stakes: all sequences of twelve trades', () => {
    const setting = { winChance: 0.6, payoff: 0.8, fraction: 0.15 };
    let halved = 0;
    for (let sequence = 0; sequence < 2 ** 12; sequence++) {
      let money = 1;
      let chance = 1;
      let reached = false;
      for (let trade = 0; trade < 12; trade++) {
        const won = (sequence >> trade) & 1;
        money *= won ? 1 + setting.payoff * setting.fraction : 1 - setting.fraction;
        chance *= won ? setting.winChance : 1 - setting.winChance;
        if (money <= 0.5) reached = true;
      }
      if (reached) halved += chance;
    }
    expect(flatLossOfHalf({ ...setting, trades: 12 })).toBeCloseTo(halved, 13);
  });

  test('the lattice converges with the square of its width', () => {
    const at = (cellsToHalf: number) =>
      latticeLossOfHalf({ accuracy: 0.8, kappa: 2 }, { payoff: 0.25, stake: FULL, trades: 30, cellsToHalf });
    const [coarse, middle, fine] = [at(8), at(16), at(32)];
    expect(Math.abs(middle - fine)).toBeLessThan(0.4 * Math.abs(coarse - middle));
    expect(Math.abs(fine - middle)).toBeLessThan(1e-4);
  });

  test.each([
    [1, { kind: 'kelly', multiplier: 1 }, 2],
    [0.25, { kind: 'kelly', multiplier: 0.5 }, 2],
    [0.25, { kind: 'capped', multiplier: 1, cap: 0.2 }, 2],
    [0.5, { kind: 'flat', fraction: 0.12 }, 1],
  ] as [number, StakeRule, number][])('payoff %d, %o, kappa %d: as simulated', (payoff, stake, kappa) => {
    const trades = 20;
    const found = exactLossOfHalf({ accuracy: 0.8, kappa }, { payoff, stake, trades });
    const drawn = sampleTrades({ accuracy: 0.8, paths: 5000, trades }, createRng(2).stream('halving'));
    const { halved } = moneyOutcomes(drawn, { kappa, payoff, stake });
    expect(found.kind).toBe('value');
    if (found.kind !== 'value') return;
    expect(Math.abs(found.estimate.value - halved.value)).toBeLessThan(
      3 * halved.standardError + found.estimate.standardError,
    );
  });

  test('too many trades are left to simulation', () => {
    const plan = { payoff: 5, stake: FULL, trades: 5000 };
    expect(exactLossOfHalf({ accuracy: 0.8, kappa: 1 }, plan)).toEqual({ kind: 'needsSimulation' });
  });

  test('250 trades, printed to two digits from 4,000 paths', () => {
    const drawn = sampleTrades({ accuracy: 0.55, paths: 1000, trades: 250 }, createRng(4).stream('long'));
    const printed = [
      [1, 1, 0.4, 0.15],
      [2, 1, 0.82, 0.48],
      [3, 1, 0.96, 0.8],
      [3, 0.25, 0.21, 0.09],
    ] as const;
    for (const [kappa, multiplier, halving, below] of printed) {
      const { halved, endedBelowStart } = moneyOutcomes(drawn, {
        kappa,
        payoff: 1,
        stake: { kind: 'kelly', multiplier },
      });
      // Three joint standard errors of 1,000 and 4,000 paths, and half a printed digit.
      const slack = (chance: number) => 3 * Math.sqrt(chance * (1 - chance) * (1 / 1000 + 1 / 4000)) + 0.005;
      expect(Math.abs(halved.value - halving)).toBeLessThan(slack(halving));
      expect(Math.abs(endedBelowStart.value - below)).toBeLessThan(slack(below));
    }
  });
});

describe('money lines', () => {
  const trades: SampledTrades = {
    paths: 1,
    trades: 3,
    logOdds: Float64Array.of(Math.log(3), Math.log(9), 0),
    won: Uint8Array.of(1, 0, 1),
  };

  test('are the product of what each trade did', () => {
    // Even money: stakes 2c − 1 are ½ and 0.8 at honest chances of ¾ and 0.9, and nothing at ½.
    const line = moneyLine(trades, 0, { kappa: 1, payoff: 1, stake: FULL });
    [1, 1.5, 0.3, 0.3].forEach((money, i) => {
      expect(line[i]).toBeCloseTo(money, 13);
    });
    expect(() => moneyLine(trades, 1, { kappa: 1, payoff: 1, stake: FULL })).toThrow('a sampled path');
  });

  test('outcomes count halving at any time and the end', () => {
    const { halved, endedBelowStart, finalLogMoney, lowestLogMoney } = moneyOutcomes(trades, {
      kappa: 1,
      payoff: 1,
      stake: FULL,
    });
    expect([halved.value, endedBelowStart.value]).toEqual([1, 1]);
    expect(finalLogMoney[0]).toBeCloseTo(Math.log(0.3), 13);
    expect(lowestLogMoney[0]).toBeCloseTo(Math.log(0.3), 13);
  });

  test('the share of trades won is the accuracy, whatever the world does to the rest', () => {
    for (const world of [{ accuracy: 0.8 }, { accuracy: 0.8, rho: 0.2 }]) {
      const { won } = sampleTrades({ ...world, paths: 200, trades: 100 }, createRng(8).stream('accuracy'));
      const share = won.reduce((sum, one) => sum + one, 0) / won.length;
      expect(Math.abs(share - 0.8)).toBeLessThan(3 * Math.sqrt(0.16 / won.length));
    }
  });
});
