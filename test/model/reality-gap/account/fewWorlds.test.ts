import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/index.ts';
import {
  realityGapAccount,
  sequentialSteps,
  simulateRealityGap,
  tierResults,
  typicalWorld,
} from '../../../../src/model/reality-gap/index.ts';
import { TIER_METRICS } from '../../../../src/model/reality-gap/tiers/writeTierMetrics.kernel.ts';
import { smallScenario } from '../smallScenario.ts';

const LIVE = ['impact', 'stress', 'latency', 'partialFills', 'funding', 'crowd', 'override'] as const;
const scenario = smallScenario('btc', { lookAhead: 0.05, fittedWeights: 2, switchedOff: LIVE });
const simulated = (worlds: number) =>
  simulateRealityGap(scenario, { fromWorld: 4, worlds, attribution: true }, createRng(2));

describe('two worlds', () => {
  const runs = simulated(2);
  const account = realityGapAccount(runs, 'endMoney');

  it('are enough for an account and the tiers, which say how they were found', () => {
    const { test, live } = tierResults(runs);
    expect(account.gap.method).toEqual({ kind: 'median', worlds: 2 });
    expect(test.endMoney.median.method).toEqual({ kind: 'median', worlds: 2 });
    expect(live.endMoney.mean.method).toEqual({ kind: 'mean', worlds: 2 });
    expect(test.endMoney.median.value).toBe(account.tiers.test.value);
    expect(() => tierResults(simulated(1))).toThrow('tierResults requires at least 2 worlds, received 1');
  });

  it('have a waterfall of biases that leads from the test back to the truth', () => {
    const order = [...runs.plan.groups.biases.causes].reverse();
    const steps = sequentialSteps(runs, { group: 'biases', order }, 'endMoney');
    const sum = steps.reduce((total, { step }) => total + step, 0);
    expect(sum).toBeCloseTo(account.tiers.truth.value - account.tiers.test.value, 12);
    expect(steps.map(({ cause }) => cause)).toEqual(order);
  });
});

describe('the world that is drawn', () => {
  /** Worlds that differ in their test alone. */
  function drawn(...testEnds: number[]) {
    const runs = simulated(testEnds.length);
    const { biases, live } = runs.plan.groups;
    const figures = runs.figures.slice();
    const end = (world: number, coalition: number) =>
      (world * runs.plan.coalitions + coalition) * TIER_METRICS.length;
    for (const [world, testEnd] of testEnds.entries()) {
      // All else alike: what other coalitions say must not matter.
      for (let coalition = 0; coalition < runs.plan.coalitions; coalition++)
        figures[end(world, coalition)] = 1;
      figures[end(world, biases.coalitions - 1)] = testEnd;
      figures[end(world, live.offset)] = 2;
    }
    return typicalWorld({ ...runs, figures });
  }

  it('is near the middle of the tests', () => {
    expect(drawn(9, 8, 2, 3.1, 1)).toBe(4 + 3);
  });

  it('may have a little left where nearly all the others have nothing', () => {
    const runs = simulated(2);
    const { plan } = runs;
    const worlds = 60;
    const figures = new Float64Array(worlds * plan.coalitions * TIER_METRICS.length).fill(1);
    const end = (world: number, coalition: number) =>
      (world * plan.coalitions + coalition) * TIER_METRICS.length;
    for (let world = 0; world < worlds; world++) {
      figures[end(world, plan.groups.biases.coalitions - 1)] = world === 20 ? 1.2 : world % 2 ? 0.5 : 2;
      figures[end(world, plan.coalitions - 1)] = world === 20 ? 0.01 : 0;
    }
    const many = { ...runs, worlds, figures };
    expect(tierResults(many).live.endMoney.median.value).toBe(0);
    expect(typicalWorld(many)).toBe(4 + 20);
  });

  it('is the first of those that are as near', () => {
    expect(drawn(9, 3, 1, 3, 3)).toBe(4 + 1);
  });
});
