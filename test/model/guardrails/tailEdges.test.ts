import { describe, expect, it } from 'vitest';
import { crashMarket } from '../../../src/model/guardrails/index.ts';
import { paretoLikelihood } from '../../../src/model/guardrails/tails/paretoLikelihood.ts';

describe('the likelihood of excesses', () => {
  /** −n·ln β − (1 + ξ)·Σ ln(1 + ξ·y/β)/ξ as it is written. */
  const plain = (excesses: readonly number[], shape: number, scale: number) =>
    excesses.reduce(
      (sum, excess) => sum - Math.log(scale) - ((1 + shape) * Math.log1p((shape * excess) / scale)) / shape,
      0,
    );

  it.each([0.4, -0.2, 2e-7, 9e-8, -9e-8])(
    'is the formula, also where the shape is next to none: %d',
    shape => {
      const excesses = [1, 20, 200].map(excess => (shape < -0.1 ? excess / 100 : excess));
      const received = paretoLikelihood(Float64Array.from(excesses), shape, 2);
      expect(received / plain(excesses, shape, 2)).toBeCloseTo(1, 8);
    },
  );

  it('of a shape of 0 is that of an exponential law, and beyond the end of a law nothing is likely', () => {
    expect(paretoLikelihood(Float64Array.of(1, 3), 0, 2)).toBeCloseTo(-2 * Math.LN2 - 2, 14);
    expect(paretoLikelihood(Float64Array.of(4), -0.5, 1)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('a crash', () => {
  it('of nothing and of all is one, of less and of more is none', () => {
    expect(crashMarket({ day: 2, size: 0 })[1]).toBeCloseTo(0, 15);
    expect(crashMarket({ day: 2, size: 1 })[1]).toBe(-1);
    for (const size of [-0.1, 1.1]) expect(() => crashMarket({ day: 2, size })).toThrow('size in [0, 1]');
  });
});
