import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/createRng.ts';
import { capacityCurve } from '../../../../src/model/reality-gap/capacity/capacityCurve.ts';
import { simulateCapacity } from '../../../../src/model/reality-gap/capacity/simulateCapacity.ts';
import { simulateRealityGap } from '../../../../src/model/reality-gap/runs/simulateRealityGap.ts';
import { smallScenario } from '../smallScenario.ts';

const root = createRng(6);

describe('simulateCapacity', () => {
  const scenario = smallScenario('alt');
  const own = { account: scenario.account, followers: scenario.followers };
  const sizes = [
    { account: 1e3, followers: 0 },
    own,
    { account: 1e6, followers: 1e6 },
    { account: 1e7, followers: 1e7 },
  ];
  const runs = simulateCapacity(scenario, { fromWorld: 0, worlds: 8, sizes }, root);

  it('is the live tier at the size of the scenario', () => {
    const live = simulateRealityGap(scenario, { fromWorld: 0, worlds: 8, attribution: false }, root);
    for (let world = 0; world < 8; world++)
      for (let metric = 0; metric < 6; metric++)
        expect(runs.figures[(world * 4 + 1) * 6 + metric]).toBe(live.figures[(world * 10 + 9) * 6 + metric]);
  });

  it('earns less the more money trades the rule', () => {
    const { points } = capacityCurve(runs, 'return', 0);
    points.slice(1).forEach((point, place) => {
      expect(point.median).toBeLessThan(points[place]!.median);
    });
  });

  it('refuses nothing to do', () => {
    expect(() => simulateCapacity(scenario, { fromWorld: 0, worlds: 1, sizes: [] }, root)).toThrow(
      'worlds and sizes',
    );
  });
});

describe('capacityCurve', () => {
  const made = (ends: number[]) => ({
    sizes: ends.map((_, place) => ({ account: 10 ** (place + 3), followers: 0 })),
    fromWorld: 0,
    worlds: 4,
    figures: Float64Array.from([0, 0, 0, 0].flatMap(() => ends.flatMap(end => [end, 0, 0, 0, 0, 0]))),
  });

  it('finds the break-even size between two sizes, on a logarithmic scale', () => {
    const { breakEven } = capacityCurve(made([1.2, 1.1, 0.9]), 'endMoney', 1);
    expect(breakEven?.kind).toBe('at');
    if (breakEven?.kind !== 'at') return;
    // Worlds that agree leave no doubt.
    for (const size of [breakEven.size, breakEven.lower, breakEven.upper])
      expect(size).toBeCloseTo(10 ** 4.5, 6);
  });

  it('says so when there is none', () => {
    expect(capacityCurve(made([1.2, 1.1]), 'endMoney', 1).breakEven).toEqual({ kind: 'earns' });
    expect(capacityCurve(made([0.9, 0.8]), 'endMoney', 1).breakEven).toEqual({ kind: 'loses' });
  });

  it('says that the worlds cannot tell where half of them lose at once', () => {
    const ends = [
      [1.3, 0.9],
      [0.8, 0.7],
      [1.2, 0.8],
      [0.7, 0.6],
    ];
    const runs = {
      ...made([0, 0]),
      figures: Float64Array.from(ends.flatMap(row => row.flatMap(end => [end, 0, 0, 0, 0, 0]))),
    };
    expect(capacityCurve(runs, 'endMoney', 1).breakEven).toEqual({ kind: 'unclear' });
  });
});
