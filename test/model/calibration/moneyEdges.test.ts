import { describe, expect, it, test } from 'vitest';
import {
  breakEvenConfidence,
  breakEvenKappa,
  exactLossOfHalf,
  type ForecasterDials,
  growthLost,
  kellyFraction,
  logGrowth,
  logistic,
  moneyLine,
  moneyOutcomes,
  sampleTradePool,
  sampleTrades,
  thinnedLogMoney,
  tradesOfPool,
} from '../../../src/model/calibration/index.ts';
import { createRng } from '../../../src/model/random/index.ts';

const DIALS: ForecasterDials = { accuracy: 0.7, kappa: 1 };
const PLAN = { payoff: 1, stake: { kind: 'flat', fraction: 0.1 } } as const;
const kelly = (multiplier: number) => ({ payoff: 1, stake: { kind: 'kelly', multiplier } }) as const;
const capped = (cap: number) => ({ payoff: 1, stake: { kind: 'capped', multiplier: 1, cap } }) as const;
const rng = () => createRng(1);
const SAMPLED = sampleTrades({ ...DIALS, paths: 2, trades: 3 }, rng());
const loss = (plan: Parameters<typeof moneyOutcomes>[1]) => () => moneyOutcomes(SAMPLED, plan);

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    ['a chance below 0', () => kellyFraction({ winChance: -0.1, payoff: 1 }), 'a chance in [0, 1]'],
    ['a chance above 1', () => kellyFraction({ winChance: 1.1, payoff: 1 }), 'a chance in [0, 1]'],
    ['no payoff', () => kellyFraction({ winChance: 0.5, payoff: 0 }), 'a payoff above 0'],
    [
      'growth by less than no chance',
      () => logGrowth({ winChance: -0.1, stake: 0.1, payoff: 1 }),
      'a chance',
    ],
    ['growth by more than certainty', () => logGrowth({ winChance: 1.1, stake: 0.1, payoff: 1 }), 'a chance'],
    ['a stake below 0', () => logGrowth({ winChance: 0.5, stake: -0.1, payoff: 1 }), 'a stake in [0, 1]'],
    ['a stake above 1', () => logGrowth({ winChance: 0.5, stake: 1.1, payoff: 1 }), 'a stake in [0, 1]'],
    [
      'growth without a payoff',
      () => logGrowth({ winChance: 0.5, stake: 0.1, payoff: 0 }),
      'a payoff above 0',
    ],
    ['a true chance below 0', () => growthLost({ winChance: -0.1, statedChance: 0.5 }), 'a true chance'],
    ['a true chance above 1', () => growthLost({ winChance: 1.1, statedChance: 0.5 }), 'a true chance'],
    ['a stated chance below 0', () => growthLost({ winChance: 0.5, statedChance: -0.1 }), 'a stated chance'],
    ['a stated chance above 1', () => growthLost({ winChance: 0.5, statedChance: 1.1 }), 'a stated chance'],
    ['a certain win', () => breakEvenConfidence({ winChance: 1, payoff: 1 }), 'a chance below 1'],
    [
      'a bet that gains nothing',
      () => breakEvenConfidence({ winChance: 0.5, payoff: 1 }),
      'a chance below 1',
    ],
    ['no trade', () => exactLossOfHalf(DIALS, { ...PLAN, trades: 0 }), 'a positive number of trades'],
    [
      'parts of a trade',
      () => exactLossOfHalf(DIALS, { ...PLAN, trades: 1.5 }),
      'a positive number of trades',
    ],
    ['a path before the first', () => moneyLine(SAMPLED, -1, { kappa: 1, ...PLAN }), 'a sampled path'],
    ['a path after the last', () => moneyLine(SAMPLED, 2, { kappa: 1, ...PLAN }), 'a sampled path'],
    ['half a path', () => moneyLine(SAMPLED, 0.5, { kappa: 1, ...PLAN }), 'a sampled path'],
    ['a line of no slope', () => moneyLine(SAMPLED, 0, { kappa: 0, ...PLAN }), 'kappa above 0'],
    ['outcomes of no slope', loss({ kappa: 0, ...PLAN }), 'kappa above 0'],
    ['a plan that pays nothing', loss({ kappa: 1, ...PLAN, payoff: 0 }), 'a payoff above 0'],
    ['a plan that pays too much', loss({ kappa: 1, ...PLAN, payoff: 1e6 + 1 }), 'a payoff above 0'],
    ['no flat stake', loss({ kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0 } }), 'a flat fraction'],
    [
      'all as a flat stake',
      loss({ kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 1 } }),
      'a flat fraction',
    ],
    ['none of Kelly', loss({ kappa: 1, ...kelly(0) }), 'a Kelly multiplier in (0, 1]'],
    ['more than Kelly', loss({ kappa: 1, ...kelly(1.1) }), 'a Kelly multiplier in (0, 1]'],
    ['a cap of nothing', loss({ kappa: 1, ...capped(0) }), 'a cap in (0, 1)'],
    ['a cap of all', loss({ kappa: 1, ...capped(1) }), 'a cap in (0, 1)'],
    ['less than a point', () => thinnedLogMoney(Float64Array.of(1, 1), 0), 'at least 1 point'],
    [
      'no path of trades',
      () => sampleTrades({ ...DIALS, paths: 0, trades: 1 }, rng()),
      'a positive number of paths',
    ],
    [
      'no trade in a path',
      () => sampleTrades({ ...DIALS, paths: 1, trades: 0 }, rng()),
      'a positive number of trades',
    ],
    ['half a path of trades', () => sampleTrades({ ...DIALS, paths: 1.5, trades: 1 }, rng()), 'paths'],
    ['half a trade in a path', () => sampleTrades({ ...DIALS, paths: 1, trades: 1.5 }, rng()), 'trades'],
    ['an empty pool', () => sampleTradePool({ paths: 0, trades: 1 }, rng()), 'a positive number'],
    ['half a pool', () => sampleTradePool({ paths: 1, trades: 1.5 }, rng()), 'a positive number'],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(kellyFraction({ winChance: 1, payoff: 1 })).toBe(1);
    expect(kellyFraction({ winChance: 0, payoff: 1 })).toBe(0);
    expect(logGrowth({ winChance: 0.5, stake: 0, payoff: 1 })).toEqual({ kind: 'value', value: 0 });
    expect(logGrowth({ winChance: 1, stake: 0.5, payoff: 2 })).toMatchObject({ kind: 'value' });
    expect(thinnedLogMoney(Float64Array.of(1, 1), 1)).toHaveLength(2);
    expect([...moneyLine(SAMPLED, 1, { kappa: 1, ...PLAN })]).toHaveLength(4);
    expect(moneyOutcomes(SAMPLED, { kappa: 1, ...PLAN, payoff: 1e6 })).toBeDefined();
    expect(moneyOutcomes(SAMPLED, { kappa: 1, ...kelly(1) })).toBeDefined();
  });
});

describe('money that is within rounding of a line', () => {
  /** A flat stake that takes this logarithm from the money. */
  const lostAt = (logarithm: number) => {
    const fraction = -Math.expm1(logarithm);
    expect(Math.log1p(-fraction)).toBe(logarithm);
    const plan = { payoff: 1, stake: { kind: 'flat', fraction } } as const;
    const sampled = { paths: 1, trades: 1, logOdds: Float64Array.of(1), won: Uint8Array.of(0) };
    const { halved, endedBelowStart } = moneyOutcomes(sampled, { kappa: 1, ...plan });
    const exact = exactLossOfHalf(DIALS, { ...plan, trades: 1 });
    return [halved.value, endedBelowStart.value, exact.kind === 'value' && exact.estimate.value];
  };

  it('has reached half, and has not left the start, the edge of rounding included', () => {
    expect(lostAt(-Math.LN2 + 1e-12)).toEqual([1, 1, expect.closeTo(0.3, 12)]);
    expect(lostAt(-Math.LN2 + 2e-12)).toEqual([0, 1, 0]);
    expect(lostAt(-1e-12)).toEqual([0, 0, 0]);
    expect(lostAt(-2e-12)).toEqual([0, 1, 0]);
  });
});

test('a plan that never stakes stops to grow at once', () => {
  // No call is as sure as so small a payoff asks.
  const plan = { payoff: 1e-300, stake: { kind: 'kelly', multiplier: 1 } } as const;
  expect(breakEvenKappa(0.8, plan)).toEqual({ kind: 'value', kappa: 1 });
});

test('a call of a pool wins where its luck counts less than its hit rate of all steps', () => {
  const rank = 700;
  const pooled = (luck: number[]) =>
    tradesOfPool(
      {
        paths: 1,
        trades: luck.length,
        ranks: new Uint16Array(luck.length).fill(rank),
        luck: Int32Array.from(luck),
      },
      0.8,
    );
  const hitRate = logistic(pooled([0]).steps!.logOdds[rank]!);
  const edge = Math.floor(hitRate * 2 ** 31);
  expect(Array.from(pooled([0, edge - 1, edge + 1, 2 ** 31 - 1]).won)).toEqual([1, 1, 0, 0]);
});
