import { expect, test } from 'vitest';
import * as model from '../../../../src/model/reality-gap/index.ts';

test('averageFee weighs maker and taker; a rebate is below zero', () => {
  const fee = (makerShare: number, makerFee: number) =>
    model.averageFee({ makerShare, makerFee, takerFee: 5e-4 });
  expect(fee(0, 2e-4)).toBe(5e-4);
  expect(fee(1, 2e-4)).toBe(2e-4);
  expect(fee(0.25, 1e-4)).toBeCloseTo(4e-4, 15);
  expect(fee(1, -1e-4)).toBe(-1e-4);
  const scenario = model.defaultRealityGapScenario({ market: 'alt', skill: 'some' });
  const mixed = { ...scenario, market: { ...scenario.market, makerShare: 0.3, makerFee: 1e-4 } };
  expect(model.executionTerms(mixed, new Set(['fees'])).feeCost).toBe(model.averageFee(mixed.market));
});

test('yearlyFunding: 0.01 % every 8 hours is 10.95 % a year; received, it is below zero', () => {
  expect(model.yearlyFunding({ funding: 3e-4, periodsPerYear: 365 })).toBeCloseTo(0.1095, 12);
  expect(model.yearlyFunding({ funding: 1e-4, periodsPerYear: 3 * 365 })).toBeCloseTo(0.1095, 12);
  expect(model.yearlyFunding({ funding: -3e-4, periodsPerYear: 252 })).toBeCloseTo(-0.0756, 12);
});

test('impactLaws ask each law for one order of all the money', () => {
  const scenario = {
    ...model.defaultRealityGapScenario({ market: 'alt', skill: 'some' }),
    account: 2e5,
    followers: 7e5,
  };
  const { market } = scenario;
  const laws = model.impactLaws(scenario);
  expect(laws.order).toBe(9e5);
  expect(laws.shareOfVolume).toBe(9e5 / market.dailyVolume);
  // Two thirds of Y·σ·√(Q/V) on average.
  const full = market.impactScale * market.barVolatility * Math.sqrt(9e5 / market.dailyVolume);
  expect(laws.squareRoot).toBeCloseTo((2 / 3) * full, 14);
  const almgren = model.almgrenImpact({
    dailyVolatility: market.barVolatility,
    shareOfDailyVolume: 9e5 / market.dailyVolume,
    durationDays: 1,
    turnoverDays: 1,
  });
  expect(laws.almgrenTemporary).toBe(almgren.temporary);
  expect(laws.volumeShare).toBe(model.volumeShareSlippage({ shareOfVolume: 9e5 / market.dailyVolume }));
});
