import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsAddingUp } from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.02, noNaN: true }),
  fc.double({ min: 0, max: 0.02, noNaN: true }).map(p => 1 - p),
);

/** Shares of a whole: 2 to 5 that add up to 1 but for rounding. */
const shares = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
  .filter(parts => parts.some(part => part > 1e-6))
  .map(parts => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map(part => part / total);
  });

const WORDS =
  /^(?:(\d+) of (100|1,000)|less than 1 in 1,000|more than 99 of 100|more than 999 of 1,000|cannot happen|wiped out at once)$/;

test('a chance is told in one of the agreed forms, and a count is the nearest', () => {
  fc.assert(
    fc.property(chance, probability => {
      const { full, short } = say.chance(probability);
      const [, count, base] = WORDS.exec(full)!;
      if (count === undefined) return;
      const cases = base === '100' ? 100 : 1000;
      expect(short).toBe(base === '100' ? count : full);
      expect(Number(count)).toBeGreaterThan(0);
      expect(Number(count)).toBeLessThan(cases);
      expect(Math.abs(Number(count) - probability * cases)).toBeLessThanOrEqual(0.5);
    }),
    { numRuns: 200 },
  );
});

test('chances side by side have one base, and the greater is never told as the smaller', () => {
  fc.assert(
    fc.property(fc.array(chance, { minLength: 2, maxLength: 4 }), unsorted => {
      const probabilities = unsorted.sort((a, b) => a - b);
      const told = say.chancesTogether(probabilities).map(({ full }) => WORDS.exec(full)!);
      expect(new Set(told.map(match => match[2]).filter(Boolean)).size).toBeLessThanOrEqual(1);
      const ranks = told.map(match => {
        if (match[0].startsWith('less')) return 0;
        return match[0].startsWith('more') ? 1001 : Number(match[1]);
      });
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('counts add up, stay within one of the exact shares, and the first is the nearest whole number', () => {
  fc.assert(
    fc.property(shares, fc.constantFrom(100, 1000), (parts, total) => {
      const counts = countsAddingUp(parts, total);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(counts[0]).toBe(Math.round(parts[0]! * total));
      for (const [index, count] of counts.entries()) {
        expect(count).toBeGreaterThanOrEqual(0);
        // One, and the rounding of a share of a thousand in binary.
        expect(Math.abs(count - parts[index]! * total)).toBeLessThan(1 + 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});

test('whole shares stay as they are', () => {
  const counts = fc.tuple(fc.nat(100), fc.nat(100)).map(cuts => {
    const [low, high] = cuts.sort((a, b) => a - b) as [number, number];
    return [low, high - low, 100 - high];
  });
  fc.assert(
    fc.property(counts, whole => {
      expect(
        countsAddingUp(
          whole.map(count => count / 100),
          100,
        ),
      ).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
