import { describe, expect, test } from 'vitest';
import { measuredEnd, toldAccount, toldEnd } from '../../../src/panels/reality-gap/toldAccount.ts';
import { causeStep, step } from './madeOutcome.ts';

const exact = (value: number) => ({ value, error: 0 });
const TIERS = {
  test: exact(20_000),
  truth: exact(12_000),
  moved: exact(11_000),
  paper: exact(10_500),
  live: exact(9_000),
};
const GROUPS = { biases: step(-7_000), span: step(-1_000), world: step(-1_000), trading: step(-2_000) };

describe('an account as it is told', () => {
  test('has the parts of its causes, in steps of the finer end', () => {
    const steps = [
      causeStep('biases', 'selection', -6_500),
      causeStep('biases', 'overfit', -500),
      causeStep('span', 'span', -1_000),
      causeStep('live', 'impact', -1_500),
    ];
    // What the groups say is of no account once the causes are known.
    const groups = { ...GROUPS, biases: step(-100), span: step(-7_900) };
    const { groups: told, causes } = toldAccount({ start: 10_000, tiers: TIERS, steps, groups });
    expect(causes).toEqual({
      selection: { told: -6_500, step: 100 },
      overfit: { told: -500, step: 100 },
      span: { told: -1_000, step: 100 },
      impact: { told: -1_500, step: 10 },
    });
    expect(told).toEqual({
      biases: { told: -7_000, step: 100 },
      span: { told: -1_000, step: 100 },
      world: { told: -1_000, step: 100 },
      // Of 11,000 in hundreds and 9,000 in tens.
      trading: { told: -2_000, step: 10 },
    });
  });

  test('has the parts of its groups while no cause is known', () => {
    const { groups, causes } = toldAccount({ start: 10_000, tiers: TIERS, steps: null, groups: GROUPS });
    expect(groups.biases).toEqual({ told: -7_000, step: 100 });
    expect(groups.span).toEqual({ told: -1_000, step: 100 });
    expect(causes).toEqual({});
  });

  test('has nothing before the truth where neither is known', () => {
    const { groups } = toldAccount({ start: 10_000, tiers: TIERS, steps: null });
    expect([groups.biases, groups.span]).toEqual([
      { told: 0, step: 0 },
      { told: 0, step: 0 },
    ]);
    expect(groups.trading.told).toBe(-2_000);
  });

  test('is told no finer than its unit allows: hundredths of a ratio, thousandths of a share', () => {
    const tiers = { ...TIERS, test: exact(0.1234) };
    const testIn = (metric: 'sharpe' | 'worstFall' | 'endMoney') =>
      toldAccount({ start: 0.4, tiers, steps: null }, metric).tiers.test;
    expect(testIn('sharpe')).toBe(0.12);
    expect(testIn('worstFall')).toBe(0.123);
    // Of a start of 0.4 a thousandth is 0.0004: nothing finer than 0.0001, and three digits of 0.1234.
    expect(testIn('endMoney')).toBe(0.123);
    const money = toldAccount({ start: 10_000, tiers: { ...TIERS, live: exact(56.78) }, steps: null });
    expect(money.tiers.live).toBe(60);
  });
});

describe('one end', () => {
  const end = (value: number) => ({ value, standardError: 3 });

  test('that is next to nothing of the start counts as nothing, with its error', () => {
    expect(measuredEnd(end(9.9), 10_000)).toEqual({ value: 0, error: 3 });
    expect(measuredEnd(end(10), 10_000)).toEqual({ value: 10, error: 3 });
  });

  test('is told in the digits of an account', () => {
    expect(toldEnd(end(9.9), 10_000)).toEqual({ amount: 9.9, error: 3, told: 0 });
    expect(toldEnd(end(1_234.5), 10_000)).toEqual({ amount: 1_234.5, error: 3, told: 1_230 });
  });
});
