import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from '../../src/charts/spreadLabels.ts';

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
const GAP = 0.08;
// Sums of at most eight gaps.
const ROUNDING = 1e-12;

it('keeps the gap, the bounds and the order', () => {
  fc.assert(
    fc.property(places, wanted => {
      const spread = spreadLabels(wanted, GAP, [0, 1]);
      const order = wanted.map((_, index) => index).sort((one, other) => spread[one]! - spread[other]!);
      for (const [rank, index] of order.entries()) {
        expect(spread[index]).toBeGreaterThanOrEqual(-ROUNDING);
        expect(spread[index]).toBeLessThanOrEqual(1 + ROUNDING);
        if (rank === 0) continue;
        expect(spread[index]! - spread[order[rank - 1]!]!).toBeGreaterThanOrEqual(GAP - ROUNDING);
        expect(wanted[index]!).toBeGreaterThanOrEqual(wanted[order[rank - 1]!]!);
      }
    }),
    { numRuns: 50 },
  );
});

it('leaves labels alone that are far enough apart', () => {
  expect(spreadLabels([0.9, 0.1, 0.5], GAP, [0, 1])).toEqual([0.9, 0.1, 0.5]);
});

it('moves two that overlap by the same amount', () => {
  const [one, other] = spreadLabels([0.5, 0.52], 0.1, [0, 1]);
  expect(one).toBeCloseTo(0.46, 12);
  expect(other).toBeCloseTo(0.56, 12);
});

it('spreads evenly what cannot fit', () => {
  const spread = spreadLabels([0.5, 0.5, 0.5], 0.9, [0, 1]);
  for (const [index, place] of [0, 0.5, 1].entries()) expect(spread[index]).toBeCloseTo(place, 12);
});

it('has nothing to do for no labels', () => {
  expect(spreadLabels([], GAP, [0, 1])).toEqual([]);
});
