import { describe, expect, it } from 'vitest';
import {
  decidedLeverage,
  hardCap,
  type LeveragePolicy,
  type Owner,
  POLICIES,
  policyPath,
  posteriorLeverage,
  predictiveSpread,
} from '../../../src/model/guardrails/index.ts';

const NONE = hardCap('none');
const SEEN = { mean: 0.004, observations: 20, volatility: 0.02, priorSpread: 0.005 };
const owner = (limit: number | null, pulledOn?: number): Owner => ({
  limit,
  override: pulledOn === undefined ? { kind: 'ready' } : { kind: 'pulled', onDay: pulledOn },
});

describe('what is decided', () => {
  it.each<[string, number, Owner, number, number]>([
    ['what is wanted', 7, owner(null), 1, 7],
    ['no more than the owner wants', 7, owner(3), 1, 3],
    ['no more than is wanted', 2, owner(3), 1, 2],
    ['nothing for an owner who wants nothing', 7, owner(0), 1, 0],
    ['nothing where what is wanted is no number', Number.NaN, owner(3), 1, 0],
    ['nothing where it is without end', Infinity, owner(null), 1, 0],
    ['nothing where it is below nothing', -1, owner(null), 1, 0],
    ['what is wanted, the day before the hand is on the switch', 7, owner(null, 5), 4, 7],
    ['nothing on that day', 7, owner(null, 5), 5, 0],
    ['nothing after it', 7, owner(null, 5), 6, 0],
  ])('is %s', (_name, wanted, of, day, used) => {
    expect(decidedLeverage({ wanted, cap: NONE, owner: of, day })).toBe(used);
  });

  it('has an owner who watches, unless another is named', () => {
    expect(decidedLeverage({ wanted: 7, cap: NONE, day: 1 })).toBe(7);
  });

  it.each<[string, Owner, number, string]>([
    ['less than nothing allowed', owner(-1), 1, "an owner's limit ≥ 0"],
    ['what is no number allowed', owner(Number.NaN), 1, "an owner's limit ≥ 0"],
    ['the day before the first', owner(null), 0, 'a day from 1'],
  ])('is refused for %s', (_name, of, day, message) => {
    expect(() => decidedLeverage({ wanted: 1, cap: NONE, owner: of, day })).toThrow(message);
  });
});

const { fixed, grow, tighten, volt, unc, posterior } = POLICIES;
const start = (policy: LeveragePolicy) => () => policyPath([0], policy, NONE);

describe('a policy with a number at the edge of its range', () => {
  it.each<[LeveragePolicy, string]>([
    [{ ...fixed, leverage: Infinity }, 'leverage ≥ 0'],
    [{ ...grow, start: 0 }, 'start above 0'],
    [{ ...grow, start: Infinity }, 'start above 0'],
    [{ ...grow, step: -0.1 }, 'step ≥ 0'],
    [{ ...grow, step: Infinity }, 'step ≥ 0'],
    [{ ...grow, unit: 0 }, 'unit above 0'],
    [{ ...grow, least: -1 }, 'least ≥ 0'],
    [{ ...grow, least: 3, most: 2 }, 'most ≥ least'],
    [{ ...grow, least: 0, most: 0 }, 'most above 0'],
    [{ ...tighten, from: -1 }, 'from ≥ 0'],
    [{ ...tighten, to: -1 }, 'to ≥ 0'],
    [{ ...tighten, days: Infinity }, 'days above 0'],
    [{ ...volt, target: 0 }, 'target above 0'],
    [{ ...volt, start: 0 }, 'start above 0'],
    [{ ...volt, most: 0 }, 'most above 0'],
    [{ ...volt, most: Infinity }, 'most above 0'],
    [{ ...volt, memory: -0.1 }, 'memory in [0, 1)'],
    [{ ...unc, target: Infinity }, 'target above 0'],
    [{ ...unc, stress: Infinity }, 'stress ≥ 0'],
    [{ ...posterior, volatility: 0 }, 'volatility above 0'],
    [{ ...posterior, priorSpread: Infinity }, 'priorSpread above 0'],
    [{ ...posterior, most: 0 }, 'most above 0'],
  ])('is refused: %o', (policy, message) => {
    expect(start(policy)).toThrow(message);
  });

  it.each<[LeveragePolicy, number]>([
    [{ ...fixed, leverage: 0 }, 0],
    [{ ...grow, step: 0 }, 2],
    [{ ...grow, least: 0 }, 2],
    [{ ...grow, start: 2, least: 2, most: 2 }, 2],
    [{ ...tighten, from: 0, to: 0 }, 0],
    [{ ...volt, memory: 0 }, 3],
    [{ ...unc, stress: 0 }, 3],
  ])('is taken: %o', (policy, wanted) => {
    expect(start(policy)().wanted[0]).toBe(wanted);
  });

  it('a day that brings nothing is neither won nor lost', () => {
    expect([...policyPath([0, 0], grow, NONE).wanted]).toEqual([2, 2]);
  });

  it('a day without end is refused, one that takes all is not', () => {
    expect(() => policyPath([Infinity], fixed, NONE)).toThrow('finite returns ≥ −1');
    expect(policyPath([-1], { ...fixed, leverage: 0.5 }, NONE).money[1]).toBe(0.5);
  });
});

describe('the leverage that counts how little is known', () => {
  it.each([
    [{ volatility: 0 }, 'a volatility above 0'],
    [{ volatility: Infinity }, 'a volatility above 0'],
    [{ priorSpread: 0 }, 'a prior spread above 0'],
    [{ priorSpread: Infinity }, 'a prior spread above 0'],
    [{ observations: -1 }, 'whole observations'],
    [{ observations: 1.5 }, 'whole observations'],
    [{ mean: Number.NaN }, 'a finite mean'],
  ])('is refused for %o', (change, message) => {
    expect(() => posteriorLeverage({ ...SEEN, ...change })).toThrow(message);
  });

  it('before anything is seen believes in no mean, as little as it did before', () => {
    const { mean, spread, leverage } = posteriorLeverage({ ...SEEN, observations: 0 });
    expect([mean, leverage]).toEqual([0, 0]);
    expect(spread).toBeCloseTo(SEEN.priorSpread, 15);
    expect(posteriorLeverage({ ...SEEN, mean: -0.004 }).leverage).toBe(0);
  });
});

describe('the spread of the next return', () => {
  it('of four days is three quarters of five times as large in square, of none that scattered none', () => {
    expect(predictiveSpread({ spread: 1, observations: 4 })).toBeCloseTo(Math.sqrt(15 / 4), 14);
    expect(predictiveSpread({ spread: 0, observations: 9 })).toBe(0);
  });

  it.each([
    [{ spread: Infinity, observations: 9 }, 'a spread ≥ 0'],
    [{ spread: 1, observations: 4.5 }, 'at least 4 observations'],
  ])('is refused for %o', (question, message) => {
    expect(() => predictiveSpread(question)).toThrow(message);
  });
});
