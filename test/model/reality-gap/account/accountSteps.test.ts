import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/model/random/index.ts';
import {
  curveBandsInSteps,
  luckOfPickInSteps,
  realityGapAccountInSteps,
  simulateRealityGap,
  TIER_METRICS,
  tierResultsInSteps,
} from '../../../../src/model/reality-gap/index.ts';
import { quantile } from '../../../../src/model/statistics/index.ts';
import { smallScenario } from '../smallScenario.ts';
import { stepsOf } from '../stepsOf.ts';

const WORLDS = 40;
const CURVE_POINTS = 5;
const DRAWN_TIERS = 4;
const TIERS = 5;

const scenario = smallScenario();
const runs = simulateRealityGap(
  scenario,
  { fromWorld: 0, worlds: WORLDS, attribution: true, curvePoints: CURVE_POINTS },
  createRng(3),
);

/** So many equal steps: 1/n, 2/n, … 1. */
const evenly = (steps: number) => Array.from({ length: steps }, (_, step) => (step + 1) / steps);

const column = (coalition: number, metric: number) =>
  Array.from(
    { length: WORLDS },
    (_, world) => runs.figures[(world * runs.plan.coalitions + coalition) * TIER_METRICS.length + metric]!,
  );

function expectShares(shares: readonly number[], steps: number) {
  expect(shares).toHaveLength(steps);
  for (const [place, share] of evenly(steps).entries()) expect(shares[place]).toBeCloseTo(share, 12);
}

describe('what is made of all worlds gives way', () => {
  it('after every coalition of an account, which still tells the tiers of all worlds', () => {
    const { shares, end } = stepsOf(realityGapAccountInSteps(runs, 'growth', 'mean'));
    expectShares(shares, runs.plan.coalitions);
    const live = column(runs.plan.coalitions - 1, TIER_METRICS.indexOf('growth'));
    expect(end.tiers.live.value).toBeCloseTo(live.reduce((sum, value) => sum + value) / WORLDS, 12);
  });

  it('after every figure of a tier, whose ends of the range are those of its own worlds', () => {
    const { shares, end } = stepsOf(tierResultsInSteps(runs));
    expectShares(shares, TIERS * TIER_METRICS.length);
    const { biases, world, paper, live } = runs.plan.groups;
    const coalitions = {
      test: biases.offset + biases.coalitions - 1,
      truth: world.offset,
      moved: paper.offset,
      paper: live.offset,
      live: runs.plan.coalitions - 1,
    };
    for (const [tier, coalition] of Object.entries(coalitions))
      for (const [place, metric] of TIER_METRICS.entries()) {
        const figure = end[tier as keyof typeof end][metric];
        expect([figure.lower, figure.upper]).toEqual(
          [0.1, 0.9].map(share => quantile(column(coalition, place), share)),
        );
      }
  });

  it('after every point of a curve', () => {
    const { shares, end } = stepsOf(curveBandsInSteps(runs));
    expectShares(shares, DRAWN_TIERS * CURVE_POINTS);
    const live = Array.from(
      { length: WORLDS },
      (_, world) => runs.curves[(world * 4 + 4) * CURVE_POINTS - 1]!,
    );
    expect(end.live.upper.at(-1)).toBe(quantile(live, 0.9));
  });

  it('after sixteen worlds of luck', () => {
    const { shares } = stepsOf(luckOfPickInSteps(scenario, runs));
    expect(shares).toEqual([16 / WORLDS, 32 / WORLDS]);
  });
});
