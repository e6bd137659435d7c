import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankOf } from '../../src/reader-files/forecastRank.ts';

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 2,
  maxLength: 60,
});

it('agrees with counting every pair', () => {
  fc.assert(
    fc.property(rows, pairs => {
      const happened = pairs.filter(([, outcome]) => outcome === 1);
      const missed = pairs.filter(([, outcome]) => outcome === 0);
      let wins = 0;
      for (const [high] of happened)
        for (const [low] of missed) wins += high > low ? 1 : high === low ? 0.5 : 0;
      const all = happened.length * missed.length;
      const excess = wins - all / 2;
      const variance = (all * (pairs.length + 1)) / 12;
      expect(
        rankOf(
          pairs.map(([chance]) => chance),
          pairs.map(([, outcome]) => outcome),
        ),
      ).toEqual({
        isWorse: excess < 0,
        isBeyondDoubt: all > 0 && excess ** 2 > 12.25 * variance,
      });
    }),
  );
});

it('knows a reversed forecaster from one who knows nothing', () => {
  const chances = Array.from({ length: 60 }, (_, row) => row / 60);
  const reversed = chances.map(chance => (chance < 0.5 ? 1 : 0));
  const blind = chances.map((_, row) => row % 2);
  expect(rankOf(chances, reversed)).toEqual({ isWorse: true, isBeyondDoubt: true });
  expect(rankOf(chances, blind).isBeyondDoubt).toBe(false);
  expect(
    rankOf(
      chances,
      chances.map(() => 1),
    ).isBeyondDoubt,
  ).toBe(false);
});
