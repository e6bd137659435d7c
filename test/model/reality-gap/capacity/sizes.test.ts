import { describe, expect, it, test } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import * as model from '../../../../src/model/reality-gap/index.ts';
import { smallScenario } from '../smallScenario.ts';

const scenario = model.defaultRealityGapScenario({ market: 'alt', skill: 'some' });

describe('accountSizes', () => {
  it('go from a thousand to ten billion, two a power of ten', () => {
    const sizes = model.accountSizes(1000);
    expect(sizes).toHaveLength(15);
    expect([sizes[0], sizes[2], sizes.at(-1)]).toEqual([1e3, 1e4, 1e10]);
    sizes.slice(1).forEach((size, place) => {
      expect(size / sizes[place]!).toBeCloseTo(Math.sqrt(10), 12);
    });
  });

  it('have the own account among them once, in order', () => {
    const sizes = model.accountSizes(25_000);
    expect(sizes).toHaveLength(16);
    expect(sizes[3]).toBe(25_000);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(model.accountSizes(10_000)).toHaveLength(15);
  });
});

describe('approximateCapacityCurve', () => {
  const sizes = [1e4, 1e6, 1e8].map(account => ({ account, followers: 1e6 }));
  const { points, breakEven } = model.approximateCapacityCurve(scenario, sizes);

  it('is the live end at each size with the range of a log-normal end', () => {
    expect(breakEven).toBeNull();
    for (const [place, point] of points.entries()) {
      expect(point).toMatchObject(sizes[place]!);
      expect(point.median).toBe(model.approximateTierEnds({ ...scenario, ...sizes[place] }).live);
      const spread = 1.2815515655446004 * scenario.targetVolatility * Math.sqrt(scenario.liveYears);
      expect(Math.log(point.upper / point.median)).toBeCloseTo(spread, 12);
      expect(Math.log(point.median / point.lower)).toBeCloseTo(spread, 12);
    }
  });

  it('falls as money grows', () => {
    expect(points[0]!.median).toBeGreaterThan(points[1]!.median);
    expect(points[1]!.median).toBeGreaterThan(points[2]!.median);
  });
});

test('someSizes are the runs of those sizes alone', () => {
  const small = smallScenario();
  const sizes = [1e4, 1e5, 1e6, 1e7].map(account => ({ account, followers: 0 }));
  const request = { fromWorld: 0, worlds: 3, sizes };
  const runs = model.simulateCapacity(small, request, createRng(4));
  const some = model.someSizes(runs, 1, 2);
  expect(some).toEqual(model.simulateCapacity(small, { ...request, sizes: sizes.slice(1, 3) }, createRng(4)));
  expect(() => model.someSizes(runs, 3, 2)).toThrow('sizes that were run');
  expect(() => model.someSizes(runs, -1, 2)).toThrow('sizes that were run');
  expect(model.someSizes(runs, 2, 2).sizes).toEqual(sizes.slice(2));
  expect(model.someSizes(runs, 0, 4)).toEqual(runs);
});

test('ownBreakEven is what the followers leave', () => {
  expect(model.ownBreakEven(null, 3)).toBeNull();
  const all = { kind: 'at', size: 8, lower: 6, upper: 11 } as const;
  expect(model.ownBreakEven(all, 3)).toEqual({ kind: 'at', size: 5, lower: 3, upper: 8 });
  expect(model.ownBreakEven(all, 9)).toEqual({ kind: 'at', size: 0, lower: 0, upper: 2 });
  expect(model.ownBreakEven({ kind: 'unclear' }, 3)).toEqual({ kind: 'unclear' });
});

test('reversalOrder is twice everybody’s position', () => {
  const order = model.reversalOrder({ ...scenario, account: 3e4, followers: 5e5 });
  expect(order / model.positionSize(scenario)).toBeCloseTo(2 * 5.3e5, 6);
});
