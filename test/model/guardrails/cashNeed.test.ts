import { describe, expect, it } from 'vitest';
import {
  type CashNeed,
  cashNeedFromClocks,
  cashNeedGivenVariance,
  legLeftFromClocks,
  legLeftGivenVariance,
  simulateCashNeed,
} from '../../../src/model/guardrails/index.ts';
import { simulateClocks, simulateClockTable, volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import golden from '../../golden/guardrailsCashNeed.json';
import published from '../../golden/guardrailsPublished.json';
import { once } from '../../once.ts';

const START = volatilityStart({ asset: 'btc', regime: 'normal' });
const HOURS = 240;
const NEED: CashNeed = { leverage: 5, maintenanceMargin: 0.005, need: 0.8, ringFenced: 0 };
const VARIANCE = (0.6 ** 2 * 30) / 365;

describe('the table of the reference, to its digits', () => {
  it.each(published.cashNeed)('$L×', ({ L, sigma, days, needFraction, pLiquidated, pMiss }) => {
    const totalVariance = (sigma ** 2 * days) / 365;
    const answer = cashNeedGivenVariance({ ...NEED, leverage: L, need: needFraction, totalVariance });
    expect(answer.liquidated).toBeCloseTo(pLiquidated, 9);
    expect(answer.missed).toBeCloseTo(pMiss, 9);
  });
});

describe('the chances of a stake equal an integral over where the price ends', () => {
  it('for long and short, with shares above and below what was put in', () => {
    for (const { question, expected } of golden.cases) {
      const { share, totalVariance, side, ...position } = question;
      const leg = { ...position, side: side as 'long' | 'short' };
      // Half of the money is cash, so a share of the stake is half that share of the money more.
      const answer = legLeftGivenVariance(leg, { share: 0.5 + share / 2, totalVariance });
      const report = JSON.stringify(question);
      expect(Math.abs(answer.liquidated - expected.liquidated), report).toBeLessThan(1e-12);
      expect(Math.abs(answer.below - expected.below), report).toBeLessThan(1e-12);
    }
  });
});

describe('a ring-fenced sum', () => {
  it('that covers the need leaves nothing to chance, whatever the leverage', () => {
    for (const leverage of [1, 5, 50, 300])
      expect(
        cashNeedGivenVariance({ ...NEED, leverage, ringFenced: 0.8, totalVariance: VARIANCE }).missed,
      ).toBe(0);
  });

  it('that covers a part of it helps more the larger it is, and does not change the liquidation', () => {
    const answers = [0, 0.2, 0.4, 0.6, 0.79].map(ringFenced =>
      cashNeedGivenVariance({ ...NEED, ringFenced, totalVariance: VARIANCE }),
    );
    const missed = answers.map(answer => answer.missed);
    expect(missed).toEqual(missed.toSorted((a, b) => b - a));
    expect(new Set(answers.map(({ liquidated }) => liquidated)).size).toBe(1);
  });
});

describe('with changing volatility', () => {
  const simulated = once(() =>
    simulateClocks({ start: START, hours: [HOURS], replicates: 8, pathsPerReplicate: 384 }, createRng(3)),
  );

  it.each([
    { ...NEED },
    { ...NEED, leverage: 2, need: 0.9 },
    { ...NEED, leverage: 10, need: 0.7, ringFenced: 0.3 },
  ])('formula and simulated prices agree within their errors: %o', need => {
    const formula = cashNeedFromClocks({ ...need, clocks: simulated(), hours: HOURS });
    const counted = simulateCashNeed({ ...need, start: START, hours: HOURS, paths: 8000 }, createRng(8));
    for (const name of ['liquidated', 'missed'] as const) {
      const joint = Math.hypot(formula[name].standardError, counted[name].standardError);
      expect(joint).toBeGreaterThan(0);
      expect(Math.abs(formula[name].value - counted[name].value), name).toBeLessThan(3.5 * joint + 1e-12);
    }
  });

  it('a table gives what its clocks give, with an error of its own', () => {
    const table = simulateClockTable(
      { start: START, maximumHours: HOURS, replicates: 4, pathsPerReplicate: 384 },
      createRng(3),
    );
    const all = cashNeedFromClocks({ ...NEED, clocks: simulated(), hours: HOURS });
    const few = cashNeedFromClocks({ ...NEED, clocks: table, hours: HOURS });
    for (const name of ['liquidated', 'missed'] as const) {
      expect(few[name].standardError).toBeGreaterThan(0);
      const joint = Math.hypot(few[name].standardError, all[name].standardError);
      expect(Math.abs(few[name].value - all[name].value)).toBeLessThan(4 * joint);
    }
  });

  it('of one leg is the plain mean over the clocks', () => {
    const leg = { leverage: 10, side: 'short', maintenanceMargin: 0.005 } as const;
    const clocks = simulated();
    const scale = START.medianVolatility ** 2 / 8760;
    let sum = 0;
    let weights = 0;
    for (const [place, clock] of clocks.clocks[0]!.entries()) {
      const weight = clocks.weights[0]![place]!;
      sum += weight * legLeftGivenVariance(leg, { share: 0.8, totalVariance: scale * clock }).below;
      weights += weight;
    }
    const answer = legLeftFromClocks(leg, { share: 0.8, clocks, hours: HOURS });
    expect(answer.below.value).toBeCloseTo(sum / weights, 12);
    expect(answer.liquidated.value).toBeLessThanOrEqual(answer.below.value);
  });
});

describe('at the edges', () => {
  it('a position liquidated at once misses what is needed of it', () => {
    const question = { ...NEED, leverage: 200, totalVariance: 0.01 };
    expect(cashNeedGivenVariance(question)).toEqual({ liquidated: 1, missed: 1 });
    expect(cashNeedGivenVariance({ ...question, need: 0 })).toEqual({ liquidated: 1, missed: 0 });
  });

  it('a price that stays gives back what was put in, and no more', () => {
    expect(cashNeedGivenVariance({ ...NEED, need: 1, totalVariance: 0 }).missed).toBe(0);
    expect(cashNeedGivenVariance({ ...NEED, need: 1.01, totalVariance: 0 }).missed).toBe(1);
  });

  it('a short can never make more than its notional', () => {
    const leg = { leverage: 2, side: 'short', maintenanceMargin: 0.005 } as const;
    expect(legLeftGivenVariance(leg, { share: 2, totalVariance: 0.1 }).below).toBe(1);
  });

  it('nonsense is refused', () => {
    expect(() => cashNeedGivenVariance({ ...NEED, need: -1, totalVariance: 1 })).toThrow('a need ≥ 0');
    expect(() => cashNeedGivenVariance({ ...NEED, ringFenced: 1, totalVariance: 1 })).toThrow('ring-fenced');
    expect(() => cashNeedGivenVariance({ ...NEED, totalVariance: -1 })).toThrow('totalVariance');
    expect(() => simulateCashNeed({ ...NEED, start: START, hours: 1, paths: 0 }, createRng(1))).toThrow(
      'path',
    );
  });
});
