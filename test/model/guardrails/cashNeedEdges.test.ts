import { describe, expect, it } from 'vitest';
import {
  type CashNeed,
  cashNeedFromClocks,
  cashNeedGivenVariance,
  legLeftFromClocks,
  legLeftGivenVariance,
  simulateCashNeed,
} from '../../../src/model/guardrails/index.ts';
import { liquidationProbabilityGivenVariance, logBarrier } from '../../../src/model/leverage/index.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { createRng } from '../../../src/model/random/index.ts';
import { HAND_MADE, HAND_MADE_TABLE, meanOf } from '../price-paths/handMadeClocks.ts';

const NEED: CashNeed = { leverage: 5, maintenanceMargin: 0.005, need: 0.8, ringFenced: 0 };
const LEG = { leverage: 10, side: 'short', maintenanceMargin: 0.005 } as const;
const SIMULATED = { start: volatilityStart({ asset: 'btc', regime: 'normal' }), hours: 1, paths: 1 };

describe('what stands at the edge of a range', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a need without end',
      () => cashNeedGivenVariance({ ...NEED, need: Infinity, totalVariance: 1 }),
      'a need ≥ 0',
    ],
    [
      'less than nothing kept apart',
      () => cashNeedGivenVariance({ ...NEED, ringFenced: -0.1, totalVariance: 1 }),
      'a ring-fenced share',
    ],
    [
      'variance without end',
      () => cashNeedGivenVariance({ ...NEED, totalVariance: Infinity }),
      'a finite totalVariance ≥ 0',
    ],
    ['a share below 0', () => legLeftGivenVariance(LEG, { share: -0.1, totalVariance: 1 }), 'a share ≥ 0'],
    [
      'a share without end',
      () => legLeftGivenVariance(LEG, { share: Infinity, totalVariance: 1 }),
      'a share ≥ 0',
    ],
    [
      'a variance below 0',
      () => legLeftGivenVariance(LEG, { share: 1, totalVariance: -1 }),
      'a finite totalVariance ≥ 0',
    ],
    [
      'a variance without end',
      () => legLeftGivenVariance(LEG, { share: 1, totalVariance: Infinity }),
      'a finite totalVariance ≥ 0',
    ],
    [
      'parts of a path',
      () => simulateCashNeed({ ...NEED, ...SIMULATED, paths: 1.5 }, createRng(1)),
      'at least one path',
    ],
    ['no hour', () => simulateCashNeed({ ...NEED, ...SIMULATED, hours: 0 }, createRng(1)), 'hours'],
  ])('is refused where it does not belong to it: %s', (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it('is taken where it does', () => {
    expect(legLeftGivenVariance(LEG, { share: 0, totalVariance: 0 })).toEqual({ liquidated: 0, below: 0 });
    expect(legLeftGivenVariance(LEG, { share: 1, totalVariance: 0 }).below).toBe(0);
    const method = { kind: 'paths', paths: 1 };
    expect(simulateCashNeed({ ...NEED, ...SIMULATED }, createRng(1)).missed.method).toEqual(method);
  });
});

describe('of what is kept apart and what is needed', () => {
  it('the account has to give what is missing, as a share of what is in it', () => {
    // 0.8 are needed, 0.6 are there already: 0.2 of the 0.4 in the account.
    const [apart, alone] = [
      cashNeedGivenVariance({ ...NEED, ringFenced: 0.6, totalVariance: 0.03 }),
      cashNeedGivenVariance({ ...NEED, need: 0.5, totalVariance: 0.03 }),
    ];
    expect(apart.liquidated).toBe(alone.liquidated);
    expect(apart.missed).toBeCloseTo(alone.missed, 12);
    expect(alone.missed).toBeGreaterThan(alone.liquidated + 0.01);
  });

  it('a simulated account has the same to give', () => {
    const question = { ...SIMULATED, hours: 240, paths: 400 };
    const apart = simulateCashNeed({ ...NEED, ...question, ringFenced: 0.6 }, createRng(2));
    expect(apart).toEqual(simulateCashNeed({ ...NEED, ...question, need: 0.5 }, createRng(2)));
  });
});

describe('a leg', () => {
  it('that is liquidated at once is so even if the price stays', () => {
    const atOnce = { ...LEG, leverage: 200 };
    expect(legLeftGivenVariance(atOnce, { share: 0.6, totalVariance: 0 })).toEqual({
      liquidated: 1,
      below: 1,
    });
    expect(legLeftGivenVariance(atOnce, { share: 0.5, totalVariance: 0 })).toEqual({
      liquidated: 1,
      below: 0,
    });
    const table = { clocks: HAND_MADE_TABLE, hours: 1, share: 0.6 };
    expect(legLeftFromClocks(atOnce, table).below.standardError).toBe(0);
  });

  it('of a short never holds what it would take a price below 0 to make', () => {
    const leg = { ...LEG, leverage: 2 };
    expect(legLeftGivenVariance(leg, { share: 2.5, totalVariance: 0.1 }).below).toBe(1);
  });
});

describe('a simulated account', () => {
  const question = { ...SIMULATED, paths: 20 };

  it('whose margin is below maintenance from the start is gone, and misses what is needed of it', () => {
    const gone = simulateCashNeed({ ...NEED, ...question, leverage: 200 }, createRng(1));
    expect([gone.liquidated.value, gone.missed.value]).toEqual([1, 1]);
    const unneeded = simulateCashNeed({ ...NEED, ...question, leverage: 200, need: 0 }, createRng(1));
    expect([unneeded.liquidated.value, unneeded.missed.value]).toEqual([1, 0]);
  });

  it('that borrows nothing is never liquidated, and misses what it cannot hold', () => {
    const unborrowed = { ...NEED, ...question, leverage: 1, need: 2 };
    const kept = simulateCashNeed(unborrowed, createRng(1));
    expect([kept.liquidated.value, kept.missed.value]).toEqual([0, 1]);
  });
});

describe('over clocks made by hand', () => {
  const clocks = HAND_MADE.clocks[0]!;
  const all = { clocks, weights: HAND_MADE.weights[0]! };
  const near = { ...NEED, leverage: 100, maintenanceMargin: 0.004 };

  it('a chance is their weighted mean', () => {
    const answer = cashNeedFromClocks({ ...near, clocks: HAND_MADE, hours: 1 });
    const given = (totalVariance: number) => cashNeedGivenVariance({ ...near, totalVariance });
    expect(answer.missed.value).toBeCloseTo(
      meanOf(all, variance => given(variance).missed),
      14,
    );
    const barrier = logBarrier({ ...near, side: 'long' }).logBarrier!;
    expect(answer.liquidated.value).toBeCloseTo(
      meanOf(all, totalVariance =>
        liquidationProbabilityGivenVariance({ logBarrier: barrier, totalVariance }),
      ),
      13,
    );
    expect(answer.missed.method).toEqual({ kind: 'clocks', clocks: 4 });
  });

  it('a table adds half the error at the price that is needed to that of the liquidation', () => {
    const barrier = logBarrier({ ...near, side: 'long' }).logBarrier!;
    // The liquidation price four deviations away, where 0.02 is kept; the need at the entry, nearer than the nearest.
    const medianVolatility = (Math.abs(barrier) * Math.sqrt(8760)) / 4;
    const table = { clocks: HAND_MADE_TABLE, hours: 1, medianVolatility };
    const answer = cashNeedFromClocks({ ...near, ...table, need: 1 });
    expect(answer.liquidated.standardError).toBeCloseTo(0.02, 13);
    expect(answer.missed.standardError).toBeCloseTo(0.02 + 0.01 / 2, 13);
    // Half of the money is cash: whoever asks for half of it asks nothing of the leg, and no price is needed.
    const leg = { leverage: 1, side: 'long', maintenanceMargin: 0 } as const;
    const unasked = legLeftFromClocks(leg, { ...table, share: 0.5 });
    expect([unasked.liquidated, unasked.below].map(({ standardError }) => standardError)).toEqual([0, 0]);
  });
});
