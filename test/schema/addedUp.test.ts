import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerOfTen, toldParts, toldTotals } from '../../src/schema/index.ts';

const size = fc.double({ min: -2, max: 15, noNaN: true }).map(Math.exp);
const error = fc.oneof(fc.constant(0), fc.double({ min: -6, max: 9, noNaN: true }).map(Math.exp));
const FINEST = 0.01;
const part = fc
  .tuple(fc.constantFrom(-1, -1, 0, 1), size, error)
  .map(([sign, amount, of]) => ({ value: sign * amount, error: of }));

/** Accounts: totals, and between two of them parts that lead from one to the other. */
const accounts = fc
  .tuple(
    size,
    error,
    fc.array(fc.tuple(fc.array(part, { minLength: 1, maxLength: 8 }), error), { minLength: 1, maxLength: 4 }),
  )
  .map(([first, ofFirst, stages]) => {
    const totals = [{ value: first, error: ofFirst }];
    for (const [parts, of] of stages) {
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const moves = parts.some(({ value }) => value !== 0);
      const before = totals.at(-1)!;
      totals.push({ value: before.value + sum, error: moves ? of : before.error });
    }
    return { totals, stages: stages.map(([parts]) => parts) };
  });

/** Above the error by at most the half of a ruler's gap. */
const WIDEST = Math.sqrt(5) * (1 + 1e-9);

describe('an account as it is told', () => {
  test('adds up exactly, turns no sign and moves no number by more than its roundings', () => {
    fc.assert(
      fc.property(accounts, ({ totals, stages }) => {
        const told = toldTotals(totals, FINEST);
        totals.forEach(({ value }, place) => {
          const { told: one, step } = told[place]!;
          expect(Math.abs(one - value)).toBeLessThanOrEqual(step / 2 + 1e-9 * Math.abs(value));
        });
        for (const [one, { value }] of totals.entries())
          for (const [other, { value: later }] of totals.entries())
            expect((told[other]!.told - told[one]!.told) * (later - value)).toBeGreaterThanOrEqual(0);
        stages.forEach((parts, place) => {
          const [from, to] = [told[place]!, told[place + 1]!];
          const { told: ones, step } = toldParts(parts, from, to);
          const whole = to.told - from.told;
          const sum = ones.reduce((all, one) => all + one, 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(from.told), Math.abs(to.told)),
          );
          const most = (from.step + to.step) / 2 + step;
          parts.forEach(({ value }, at) => {
            expect(ones[at]! * value).toBeGreaterThanOrEqual(0);
            if (value === 0) expect(ones[at]).toBe(0);
            expect(Math.abs(ones[at]! - value)).toBeLessThanOrEqual(most * (1 + 1e-6));
          });
        });
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  test('a rounding of totals goes to the part with the largest error; the others keep within a step', () => {
    fc.assert(
      fc.property(accounts, ({ totals, stages }) => {
        const told = toldTotals(totals, FINEST);
        stages.forEach((parts, place) => {
          const [from, to] = [told[place]!, told[place + 1]!];
          const { told: ones, step } = toldParts(parts, from, to);
          const moving = parts.filter(({ value }) => value !== 0);
          const largest = Math.max(...moving.map(one => one.error));
          const taking = moving.filter(one => one.error === largest);
          if (taking.length !== 1 || Math.abs(taking[0]!.value) < from.step + to.step + 2 * step) return;
          const others = parts
            .map((one, at) => ({ one, told: ones[at]! }))
            .filter(({ one }) => one !== taking[0]);
          for (const { one, told: as } of others)
            expect(Math.abs(as - one.value)).toBeLessThanOrEqual(step * (1 + 1e-6));
        });
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  test('a total is told in the step of 1 or 5 nearest to its error, in three digits at most', () => {
    const told = (value: number, of: number) => toldTotals([{ value, error: of }], FINEST)[0]!.told;
    expect(told(14_127, 107)).toBe(14_100);
    expect(told(12_427, 38)).toBe(12_400);
    expect(told(28_589, 648)).toBe(28_500);
    expect(told(0, 0)).toBe(0);
    fc.assert(
      fc.property(size, error, (value, of) => {
        const { step } = toldTotals([{ value, error: of }], FINEST)[0]!;
        expect(of / step).toBeLessThanOrEqual(WIDEST);
      }),
      { seed: 7 },
    );
  });

  test('totals that rounding alone would turn are told alike finely', () => {
    const [one, two] = toldTotals(
      [
        { value: 14_240, error: 500 },
        { value: 14_127, error: 90 },
      ],
      FINEST,
    );
    expect([one!.told, two!.told]).toEqual([14_200, 14_100]);
  });
});

describe('totals beside one another', () => {
  const told = (...totals: readonly (readonly [value: number, error: number])[]) =>
    toldTotals(
      totals.map(([value, of]) => ({ value, error: of })),
      FINEST,
    ).map(one => [one.told, one.step]);

  test('keep each its own step where rounding turns nothing', () => {
    expect(told([28_589, 648], [10_583, 67])).toEqual([
      [28_500, 500],
      [10_600, 100],
    ]);
    expect(told([14_100, 500], [14_010, 90])).toEqual([
      [14_000, 500],
      [14_000, 100],
    ]);
  });

  test('that are equal are told alike, whichever comes first', () => {
    const alike = [
      [14_200, 100],
      [14_200, 100],
    ];
    expect(told([14_240, 500], [14_240, 90])).toEqual(alike);
    expect(told([14_240, 90], [14_240, 500])).toEqual(alike);
  });

  test('of next to nothing are told like any others', () => {
    const tiny = [
      { value: 1.2e-200, error: 1e-202 },
      { value: 1.3e-200, error: 1e-202 },
    ];
    expect(toldTotals(tiny, 1e-203).map(one => one.told)).toEqual([1.2e-200, 1.3e-200]);
  });

  test('may have no finest step: nothing is nothing, and what follows keeps its digits', () => {
    const [none, five] = toldTotals(
      [
        { value: 0, error: 0 },
        { value: 5, error: 0 },
      ],
      0,
    );
    expect([none, five]).toEqual([
      { told: 0, step: 0 },
      { told: 5, step: 0.01 },
    ]);
    expect(toldParts([{ value: 5, error: 0 }], none!, five!).told).toEqual([5]);
  });

  test('take the finer of two steps that are as near to an error', () => {
    expect(told([300, 100 * Math.sqrt(5)])).toEqual([[300, 100]]);
  });

  test('have a power of ten below them, where they are anything', () => {
    expect([999, 1000, 0.05, 1, 0, -7].map(powerOfTen)).toEqual([100, 1000, 0.01, 1, 0, 0]);
  });
});

describe('parts of what lies between two totals', () => {
  /** Parts told in whole steps of 1, with the errors that decide who takes what is over. */
  const told = (whole: number, values: readonly number[], errors: readonly number[] = []) =>
    toldParts(
      values.map((value, place) => ({ value, error: errors[place] ?? 0 })),
      { told: 1000, step: 1 },
      { told: 1000 + whole, step: 1 },
    ).told;

  test('are rounded up where their remainders are largest', () => {
    expect(told(10, [6.4, 3.6])).toEqual([6, 4]);
    expect(told(10, [3.4, 6.6])).toEqual([3, 7]);
    expect(told(10, [2.25, 5.5, 1.75, 0.5])).toEqual([2, 6, 2, 0]);
    expect(told(-10, [-6.4, -3.6])).toEqual([-6, -4]);
  });

  test('leave what the totals were rounded by to the largest error, where it is more than a step', () => {
    const values = [10.5, 20.25, 5.25];
    expect(told(39, values, [1, 5, 0])).toEqual([11, 23, 5]);
    expect(told(33, values, [1, 5, 0])).toEqual([11, 17, 5]);
    expect(told(37, values, [5, 1, 0])).toEqual([11, 21, 5]);
  });

  test('with half a step over are rounded up, and the largest error pays for it', () => {
    const parts = [
      { value: 6175, error: 5 },
      { value: 6175, error: 1 },
    ];
    expect(toldParts(parts, { told: 0, step: 50 }, { told: 12_350, step: 50 })).toEqual({
      told: [6150, 6200],
      step: 100,
    });
  });
});
