import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale, scaleOf } from '../../src/charts/scales.ts';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const domain = fc.tuple(positive, positive).filter(([one, other]) => Math.abs(Math.log(one / other)) > 1e-3);

describe.each(['linear', 'log'] as const)('%s scale', kind => {
  it('puts the ends of its domain at 0 and 1', () => {
    fc.assert(
      fc.property(domain, ends => {
        const scale = scaleOf(kind, ends);
        expect(scale.place(ends[0])).toBeCloseTo(0, 9);
        expect(scale.place(ends[1])).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the value at the place of a value', () => {
    fc.assert(
      fc.property(domain, fc.double({ min: 0, max: 1, noNaN: true }), (ends, place) => {
        const scale = scaleOf(kind, ends);
        // Rounding of an exponential of a difference of logarithms over 12 decades stays below 1e-9.
        expect(scale.place(scale.valueAt(place))).toBeCloseTo(place, 9);
      }),
      { numRuns: 50 },
    );
  });
});

it('has no place for what cannot be shown', () => {
  expect(linearScale([0, 1]).place(Number.NaN)).toBeNull();
  expect(linearScale([3, 3]).place(3)).toBeNull();
  expect(logScale([1, 100]).place(0)).toBeNull();
  expect(logScale([1, 100]).place(-5)).toBeNull();
  expect(logScale([0, 100]).place(5)).toBeNull();
});

it('gives equal ratios equal distances on a log scale', () => {
  const scale = logScale([1, 100]);
  expect(scale.place(10)).toBeCloseTo(0.5, 12);
  expect(scale.valueAt(0.75)).toBeCloseTo(10 ** 1.5, 9);
});
