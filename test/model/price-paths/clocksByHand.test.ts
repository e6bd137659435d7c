import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/model/normal-distribution/index.ts';
import {
  addToClockBins,
  emptyClockBins,
  forEachClockBin,
} from '../../../src/model/price-paths/clockBins.kernel.ts';
import { clockPlan, emptyClockBlock, PATHS_PER_BLOCK } from '../../../src/model/price-paths/clockBlock.ts';
import { runClocks } from '../../../src/model/price-paths/clocks.kernel.ts';
import { volatilityStart } from '../../../src/model/price-paths/index.ts';
import { simulateClockBlock } from '../../../src/model/price-paths/simulateClockBlock.ts';
import { HOURLY_SHOCK } from '../../../src/model/price-paths/slowDirections.ts';
import { TAIL_START_SHIFT, tailProposal } from '../../../src/model/price-paths/tailProposal.ts';
import { createRng } from '../../../src/model/random/index.ts';

const start = volatilityStart({ asset: 'btc', regime: 'normal' });
const size = { start, replicates: 2, pathsPerReplicate: PATHS_PER_BLOCK + 5 };

describe('the bins of clocks', () => {
  it('keep what lies beyond them in the first and last of their own row', () => {
    const bins = emptyClockBins(3);
    const stretch = {
      clocks: Float64Array.of(2 ** 50, 2 ** -50),
      weights: Float64Array.of(1, 2),
      from: 0,
      count: 2,
    };
    addToClockBins(bins, 1, stretch);
    const rows = [0, 1, 2].map(row => {
      const found: [number, number][] = [];
      forEachClockBin(bins, row, (weight, clock) => found.push([weight, clock]));
      return found;
    });
    expect(rows).toEqual([
      [],
      [
        [2, 2 ** -50],
        [1, 2 ** 50],
      ],
      [],
    ]);
  });
});

describe('the even points of a block', () => {
  const plan = clockPlan(size, 4);
  const block = emptyClockBlock(plan);
  /** The fraction of shift + number·g^(−dimension − 1), with g⁸ = g + 1. */
  let golden = 1.2;
  for (let round = 0; round < 99; round++) golden = (1 + golden) ** (1 / 8);
  const shifts = createRng(3).stream('shift 0');
  const shift = Array.from({ length: 7 }, () => shifts.next());
  const quantileAt = (number: number, dimension: number) =>
    normalQuantile((shift[dimension]! + number * golden ** (-dimension - 1)) % 1);

  it.each([0, 1])('place all of its paths, every third in the tail: block %d', index => {
    simulateClockBlock(plan, index, block, createRng(3));
    expect(block.paths).toBe(index === 0 ? PATHS_PER_BLOCK : 5);
    for (let path = 0; path < block.paths; path++) {
      const number = index * PATHS_PER_BLOCK + path;
      const shifted = quantileAt(number + 1, 0) + (number % 3 === 0 ? TAIL_START_SHIFT : 0);
      expect(block.logVolatilityStart[path]).toBeCloseTo(
        start.logVolatilityOffset + start.logVolatilitySpread * shifted,
        9,
      );
      for (const direction of [0, 1, 2])
        expect(block.slowComponents[direction * PATHS_PER_BLOCK + path]).toBeCloseTo(
          quantileAt(number + 1, direction + 1),
          9,
        );
      expect(block.firstMixingShock[path]).toBeCloseTo(quantileAt(number + 1, 4), 9);
    }
  });

  it('share tail paths out whatever is left of the paths before the block', () => {
    const longer = clockPlan({ ...size, pathsPerReplicate: 100 }, 2);
    simulateClockBlock(longer, 1, block, createRng(3));
    expect(Array.from(block.wildMixing.subarray(0, 4), mixing => mixing > 0)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('the clocks of a block', () => {
  it('grow in the second hour by what a slow movement does to volatility, small or large', () => {
    const plan = clockPlan(size, 2);
    /** What the second hour adds where a slow movement is so many deviations. */
    const added = (component: number) => {
      const block = emptyClockBlock(plan);
      block.paths = 3;
      block.slowComponents.fill(component);
      runClocks(plan, block, createRng(5));
      return Array.from(
        { length: 3 },
        (_, path) => block.clocks[PATHS_PER_BLOCK + path]! - block.clocks[path]!,
      );
    };
    const still = added(0);
    // Two hours have one shock, all of which is the slow movement.
    for (const step of [0.2, -0.2, 3, -5])
      for (const [path, one] of added(step / 2 / HOURLY_SHOCK).entries())
        expect(one / still[path]! / Math.exp(step)).toBeCloseTo(1, 11);
  });

  it('keep their own weights once no wild hour can come', () => {
    const plan = clockPlan(size, 170);
    const block = emptyClockBlock(plan);
    simulateClockBlock(plan, 0, block, createRng(3));
    const weightsAt = (hour: number) =>
      block.weights.slice((hour - 1) * PATHS_PER_BLOCK, hour * PATHS_PER_BLOCK);
    expect(weightsAt(170)).toEqual(weightsAt(168));
    expect(new Set(weightsAt(168)).size).toBeGreaterThan(9);
  });

  it('have no wild hour to come after a week, to the last bit', () => {
    expect(Array.from(tailProposal(170).laterShare.subarray(167))).toEqual([expect.any(Number), 0, 0, 0]);
  });
});
