import { describe, expect, it } from 'vitest';
import { needChances } from '../../../src/model/guardrails/cash-need/cashNeed.ts';
import { chanceOfHalving, eventChanceBound, tailQuantile } from '../../../src/model/guardrails/index.ts';
import { bestShape, likeliestScale } from '../../../src/model/guardrails/tails/paretoLikelihood.ts';
import { regularizedBeta } from '../../../src/model/guardrails/tails/regularizedBeta.ts';

/** How far a number is from what a formula says, as a share of it. */
const apart = (received: number, expected: number) => Math.abs(received / expected - 1);

describe('the beta function', () => {
  it.each<[number, number, (x: number) => number]>([
    [1, 1, x => x],
    [2, 1, x => x * x],
    [1, 2, x => x * (2 - x)],
    [2, 2, x => x * x * (3 - 2 * x)],
  ])('of %d and %d is its polynomial to twelve digits', (a, b, polynomial) => {
    for (const x of [0.1, 0.35, 0.6, 0.9])
      expect(apart(regularizedBeta(x, a, b), polynomial(x))).toBeLessThan(3e-13);
  });
});

describe('a loss of Student’s t with four degrees of freedom', () => {
  /** Its closed form, over the standard deviation √2. */
  const closedForm = (tail: number) => {
    const root = Math.sqrt(4 * tail * (1 - tail));
    return Math.SQRT2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1);
  };
  const law = { kind: 'student-t', degreesOfFreedom: 4 } as const;

  it('is known far out, where a chance has all its digits', () => {
    for (const tail of [2 ** -10, 2 ** -25, 2 ** -40])
      expect(apart(tailQuantile(law, 1 - tail), closedForm(tail))).toBeLessThan(1e-9);
  });

  it('and next to the middle: what is beyond one half over the density there', () => {
    const beyond = 2 ** -30;
    expect(apart(tailQuantile(law, 0.5 + beyond), beyond / (3 / 8) / Math.SQRT2)).toBeLessThan(1e-5);
  });
});

describe('a chance', () => {
  it('that a window without events leaves open is the logarithm over the days, also of a billion', () => {
    const bound = eventChanceBound({ events: 0, days: 1e9, confidence: 0.95 });
    expect(apart(bound, -Math.log(0.05) / 1e9)).toBeLessThan(1e-8);
  });

  it('of halving is 1 where one fall takes more than all', () => {
    const market = { mean: 0.3, volatility: 0.6, jumps: 0.5, jumpSize: 0.6 };
    expect(chanceOfHalving(2, market)).toEqual({ lower: 1, upper: 1 });
  });

  it('of halving just below twice Kelly is its closed form, almost 1', () => {
    const market = { mean: 0.36, volatility: 0.6, jumps: 0, jumpSize: 0.2 };
    const little = 2 ** -30;
    // Kelly is 1: the power is 2/c − 1, and c is 2 − 2·little.
    const { upper } = chanceOfHalving(2 - 2 * little, market);
    expect(apart(1 - upper, 1 - 0.5 ** (little / (1 - little)))).toBeLessThan(1e-5);
  });

  it('is none for a stake that no number can hold', () => {
    const need = { leverage: 2, maintenanceMargin: 0.005, need: 1e308, ringFenced: 0.99 };
    expect(() => needChances(need, 'cash')).toThrow('cash requires a share ≥ 0, received Infinity');
  });
});

describe('the tail of losses', () => {
  it('of an exponential law has the mean as its scale, however small the losses are', () => {
    expect(apart(likeliestScale(Float64Array.of(1e-9, 3e-9), 0), 2e-9)).toBeLessThan(1e-12);
  });

  it('has the shape of the highest place of a grid, not that of a wider hill', () => {
    const heightAt = (shape: number) => Math.max(2 - 100 * (shape - 0.12) ** 2, 1.5 - (shape - 2) ** 2);
    expect(bestShape(heightAt)).toBeCloseTo(0.12, 6);
  });
});
