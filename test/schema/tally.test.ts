import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bucketAt,
  bucketsOf,
  commonestOf,
  handsIn,
  mostSaid,
  readHands,
  talliedHandle,
} from '../../src/schema/tally.ts';

const HUNDRED = { minimum: 0, maximum: 100, step: 1 };

describe('buckets', () => {
  it('cut a guess of a hundred in five', () => {
    expect(bucketsOf(HUNDRED).map(({ from, to }) => [from, to])).toEqual([
      [0, 19],
      [20, 39],
      [40, 59],
      [60, 79],
      [80, 100],
    ]);
  });

  it('are the choices themselves where there are fewer than five', () => {
    expect(bucketsOf({ minimum: 0, maximum: 2, step: 1 })).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  const ranges = fc.record({
    minimum: fc.integer({ min: -50, max: 50 }),
    steps: fc.integer({ min: 1, max: 400 }),
    step: fc.constantFrom(1, 5, 0.01, 250, 0.1),
  });

  it('cover every guess that can be made once, whatever the range', () => {
    fc.assert(
      fc.property(ranges, fc.nat(), ({ minimum, steps, step }, pick) => {
        const range = { minimum, maximum: minimum + steps * step, step };
        const buckets = bucketsOf(range);
        expect(buckets[0]!.from).toBe(minimum);
        expect(buckets.at(-1)!.to).toBeCloseTo(range.maximum, 6);
        for (const [at, { from }] of buckets.entries()) {
          if (at > 0) expect(from - buckets[at - 1]!.to).toBeCloseTo(step, 6);
        }
        const value = minimum + (pick % (steps + 1)) * step;
        const inside = buckets.filter(({ from, to }) => value > from - step / 2 && value < to + step / 2);
        expect(inside).toHaveLength(1);
        expect(bucketAt(buckets, range, value)).toBe(buckets.indexOf(inside[0]!));
      }),
    );
  });

  it('take a truth as it is told, and one beyond the range at its end', () => {
    const buckets = bucketsOf(HUNDRED);
    expect([19.4, 19.6, -3, 250].map(value => bucketAt(buckets, HUNDRED, value))).toEqual([0, 1, 0, 4]);
  });

  it('have the end of a range last, also where no step leads to it', () => {
    const uneven = { minimum: 0, maximum: 100, step: 40 };
    const buckets = bucketsOf(uneven);
    expect(bucketAt(buckets, uneven, 100)).toBe(buckets.length - 1);
  });
});

describe('hands in a line', () => {
  it.each(['3 8 12 5 2', ' 3, 8, 12, 5, 2 ', '3+8+12+5+2', '3;8; 12;5 2'])('reads %s', text => {
    expect(readHands(text, 5)).toEqual({ ok: true, value: [3, 8, 12, 5, 2] });
  });

  it('are at most five hundred', () => {
    expect(readHands('499 1', 2)).toEqual({ ok: true, value: [499, 1] });
    expect(readHands('500 1', 2)).toEqual({ ok: false, reason: { kind: 'too-many', sum: 501, most: 500 } });
  });

  it.each([
    ['3 8 12 5', { kind: 'not-as-many', given: 4, wanted: 5 }],
    ['3 8 12 5 2 1', { kind: 'not-as-many', given: 6, wanted: 5 }],
    ['3 8 a 5 2', { kind: 'not-whole', text: 'a' }],
    ['3 8 1.5 5 2', { kind: 'not-whole', text: '1.5' }],
    ['3 8 -1 5 2', { kind: 'not-whole', text: '-1' }],
    ['0 0 0 0 0', { kind: 'none' }],
    ['3 8 1200 5 2', { kind: 'too-many', sum: 1218, most: 500 }],
    ['', { kind: 'not-as-many', given: 0, wanted: 5 }],
  ])('refuses "%s" and says why', (text, reason) => {
    expect(readHands(text, 5)).toEqual({ ok: false, reason });
  });
});

describe('what a class said', () => {
  it('is said of the only handle, the first of two and the middle one of a curve', () => {
    expect([1, 2, 3, 5].map(talliedHandle)).toEqual([0, 0, 1, 2]);
  });

  it('is told by "most" only of more than half', () => {
    expect(mostSaid([3, 8, 12, 5, 2])).toBeNull();
    expect(mostSaid([0, 5, 5])).toBeNull();
    expect(mostSaid([0, 5, 6])).toBe(2);
    expect(mostSaid([6, 5, 0])).toBe(0);
  });

  it('is commonest only where it is alone', () => {
    expect(commonestOf([3, 8, 12, 5, 2])).toBe(2);
    expect(commonestOf([3, 12, 12, 5, 2])).toBeNull();
    expect(handsIn([3, 8, 12, 5, 2])).toBe(30);
  });
});
