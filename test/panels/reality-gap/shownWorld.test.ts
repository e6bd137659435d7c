import { describe, expect, test } from 'vitest';
import type { StressEpisode } from '../../../src/model/reality-gap/index.ts';
import { fallsInStorm, shownWorld } from '../../../src/panels/reality-gap/shownWorld.ts';

/** A world by its number, what its storm cost, and whether price and real money fell in it. */
const world = (number: number, loss: number, falls: boolean) => ({ world: number, loss, falls });

describe('the world that is shown', () => {
  test('is that of a rank among those that fall, the costliest first', () => {
    const worlds = [
      world(0, 0.1, true),
      world(1, 0.9, false),
      world(2, 0.5, true),
      world(3, 0.7, true),
      world(4, 0.3, true),
    ];
    // Those that fall, by cost: 3, 2, 4, 0. By cost of all: 1, 3, 2, 4, 0.
    expect(shownWorld(worlds, 0)).toEqual({ world: 3, worse: 2 });
    expect(shownWorld(worlds, 0.5)).toEqual({ world: 2, worse: 3 });
    expect(shownWorld(worlds, 1)).toEqual({ world: 0, worse: 5 });
  });

  test('is one of all where none falls', () => {
    const worlds = [world(0, 0.2, false), world(1, 0.6, false), world(2, 0.4, false), world(3, 0.1, false)];
    expect(shownWorld(worlds, 0)).toEqual({ world: 1, worse: 1 });
    expect(shownWorld(worlds, 0.5)).toEqual({ world: 2, worse: 2 });
  });

  test('is the only one that falls, however little it cost', () => {
    const worlds = [world(0, 0.2, false), world(1, 0.6, false), world(2, -0.4, true)];
    for (const rank of [0, 0.5, 1]) expect(shownWorld(worlds, rank)).toEqual({ world: 2, worse: 3 });
  });
});

describe('a storm in which everybody wants out', () => {
  /** Prices and real money bar by bar; the storm covers the bars from the first that is given up to the last. */
  const falls = (prices: readonly number[], live: readonly number[], storm: readonly [number, number]) =>
    fallsInStorm({
      firstBar: 100,
      stressBar: 100 + storm[0],
      bars: prices.map((price, place) => ({
        price,
        liveEquity: live[place]!,
        stressed: place >= storm[0] && place <= storm[1],
      })),
    } as unknown as StressEpisode);

  test('leaves price and real money lower than on the bar before it', () => {
    const fell = [1, 1.2, 0.9, 1.1, 1.3];
    const rose = [1, 0.8, 0.9, 1.1, 0.7];
    expect(falls(fell, fell, [2, 3])).toBe(true);
    expect(falls(rose, fell, [2, 3])).toBe(false);
    expect(falls(fell, rose, [2, 3])).toBe(false);
  });

  test('is none that leaves one of both where it was', () => {
    const fell = [1, 1.2, 0.9, 1.1, 1.3];
    const same = [1, 1.1, 0.9, 1.1, 1.3];
    expect(falls(same, fell, [2, 3])).toBe(false);
    expect(falls(fell, same, [2, 3])).toBe(false);
  });

  test('is counted from its own first bar where the episode begins with it', () => {
    expect(falls([1, 0.9, 1.5], [1, 0.8, 1.5], [0, 1])).toBe(true);
    expect(falls([1, 1.1, 0.5], [1, 1.2, 0.5], [0, 1])).toBe(false);
  });
});
