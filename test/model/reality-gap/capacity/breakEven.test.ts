import { describe, expect, it } from 'vitest';
import { resampledCentre } from '../../../../src/model/reality-gap/account/resampledCentre.ts';
import { worldResamples } from '../../../../src/model/reality-gap/account/worldResamples.ts';
import { type BreakEven, capacityCurve } from '../../../../src/model/reality-gap/index.ts';
import { quantile } from '../../../../src/model/statistics/index.ts';

/** Figures of worlds, ten times as much money from size to size. */
function curveOf(worlds: readonly (readonly number[])[], level: number) {
  const runs = {
    sizes: worlds[0]!.map((_, place) => ({ account: 10 ** (place + 3), followers: 0 })),
    ...{ fromWorld: 0, worlds: worlds.length },
    figures: Float64Array.from(worlds.flatMap(ends => ends.flatMap(end => [end, 0, 0, 0, 0, 0]))),
  };
  return capacityCurve(runs, 'endMoney', level).breakEven!;
}

/** Twenty pairs of worlds that end one here, one there. */
const ENDS = Array.from({ length: 40 }, (_, place) => 0.3 + ((7 * place + 3 * place ** 2) % 61) / 30);
/** The middle of these ends in each of two hundred resamples, from the smallest. */
const middles = resampledCentre('median', worldResamples(0, 40))(ENDS).resampled.toSorted();
/** A level below which the middle lies in so many of two hundred resamples. */
const levelAbove = (count: number) => (middles[count - 1]! + middles[count]!) / 2;
const alone = (below: number) =>
  curveOf(
    ENDS.map(end => [end]),
    levelAbove(below),
  ).kind;
/** The small size varies and the large one always loses, or the small one always earns and the large one varies. */
const smallVaries = (below: number) =>
  curveOf(
    ENDS.map(end => [end, -1]),
    levelAbove(below),
  );
const largeVaries = (below: number) =>
  curveOf(
    ENDS.map(end => [9, end]),
    levelAbove(below),
  );
const rangeOf = (found: BreakEven) => (found.kind === 'at' ? [found.lower, found.upper] : []);

describe('a verdict on the break-even', () => {
  it('needs 195 of 200 resamples to say that all sizes lose, or earn', () => {
    expect(new Set(middles).size).toBe(200);
    expect([alone(195), alone(194)]).toEqual(['loses', 'unclear']);
    expect([alone(5), alone(6)]).toEqual(['earns', 'unclear']);
  });

  it('is unclear where five of 200 say that all lose, or that all earn', () => {
    expect([smallVaries(4).kind, smallVaries(5).kind]).toEqual(['at', 'unclear']);
    expect([largeVaries(196).kind, largeVaries(195).kind]).toEqual(['at', 'unclear']);
  });

  it('has a range of the resamples that cross the level, without those that never do', () => {
    const crossings = (level: number, [before, after]: readonly [number | null, number | null]) =>
      Array.from(middles, middle => {
        const [high, low] = [before ?? middle, after ?? middle];
        return high < level || low >= level ? null : 10 ** (3 + (high - level) / (high - low));
      }).filter(size => size !== null);
    for (const [found, sizes] of [
      [smallVaries(4), crossings(levelAbove(4), [null, -1])],
      [largeVaries(196), crossings(levelAbove(196), [9, null])],
    ] as const) {
      expect(sizes).toHaveLength(196);
      const [lower, upper] = rangeOf(found);
      expect(lower! / quantile(sizes, 0.025)).toBeCloseTo(1, 9);
      expect(upper! / quantile(sizes, 0.975)).toBeCloseTo(1, 9);
    }
  });

  it('lies at the size at which the middle is the level, if it falls below it behind', () => {
    const four = (...ends: number[]) => curveOf([ends, ends, ends, ends], 0);
    const first = four(0, -1);
    expect(first.kind === 'at' && first.size).toBeCloseTo(1e3, 6);
    const second = four(1, 0, -1);
    expect(second.kind === 'at' && second.size).toBeCloseTo(1e4, 5);
    expect(four(1, 0)).toEqual({ kind: 'earns' });
  });
});
