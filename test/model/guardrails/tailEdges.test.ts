import { describe, expect, it } from 'vitest';
import { crashMarket, paretoTail } from '../../../src/model/guardrails/index.ts';
import {
  bestShape,
  crossing,
  likeliestScale,
  paretoLikelihood,
} from '../../../src/model/guardrails/tails/paretoLikelihood.ts';

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

describe('what is looked for', () => {
  it.each([-0.5, -0.46, 0, 0.13, 1.75, 2.96, 3])(
    'the best shape is found at %d, and from end to end',
    top => {
      expect(bestShape(shape => -Math.abs(shape - top))).toBeCloseTo(top, 8);
    },
  );

  it.each([-0.5, 0, 0.4, 1, 3])(
    'the likeliest scale of excesses that are all alike is their size, at shape %d',
    shape => {
      // (1 + ξ)·y/(β + ξ·y) = 1.
      expect(likeliestScale(Float64Array.of(2, 2, 2), shape)).toBeCloseTo(2, 12);
    },
  );

  it('no shape beyond the ends of the range is looked at, however it rises towards them', () => {
    expect(bestShape(shape => shape)).toBeCloseTo(3, 8);
    expect(bestShape(shape => -shape)).toBeCloseTo(-0.5, 8);
  });

  it('the excesses of losses in any order are told in theirs', () => {
    const losses = [12, 3, 9, 1, 7, 11, 2, 8, 4, 10, 6, 5];
    const tail = paretoTail({ losses, threshold: 2, confidence: 0.9 });
    expect(tail.kind === 'tail' ? [...tail.excesses] : []).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('the likeliest scale of an exponential law is the mean', () => {
    expect(likeliestScale(Float64Array.of(1, 2, 6), 0)).toBeCloseTo(3, 12);
  });

  it('a level is crossed where it is, on either side, or at the end if it is not', () => {
    const height = (place: number) => -Math.abs(place - 1);
    expect(crossing(height, -2, [1, 9])).toBeCloseTo(3, 12);
    expect(crossing(height, -2, [1, -9])).toBeCloseTo(-1, 12);
    expect(crossing(height, -2, [1, 2])).toBe(2);
    expect(crossing(height, -2, [1, 3])).toBe(3);
  });
});

describe('a crash', () => {
  it('of nothing and of all is one, of less and of more is none', () => {
    expect(crashMarket({ day: 2, size: 0 })[1]).toBeCloseTo(0, 15);
    expect(crashMarket({ day: 2, size: 1 })[1]).toBe(-1);
    for (const size of [-0.1, 1.1]) expect(() => crashMarket({ day: 2, size })).toThrow('size in [0, 1]');
  });
});
