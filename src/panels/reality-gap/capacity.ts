import { createRng } from '../../model/random/index.ts';
import {
  approximateTierEnds,
  type CapacityCurve,
  type CapacityRuns,
  capacityCurve,
  type MoneyInRule,
  type RealityGapScenario,
  simulateCapacity,
  TIER_METRICS,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CapacityOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { WORLDS } from './runs.ts';
import { scenarioOf } from './scenario.ts';

/** Sizes of one's own account: two a power of ten. */
const SMALLEST_POWER = 3;
const SIZES = 15;
/** The money whose end is told. */
export const TOLD_MONEY = 10_000;
const WORLDS_A_STEP = 4;
const MIDDLE_EIGHTY = 1.2815515655446004;

/** How the result with real money falls as the account grows, with the followers beside it and without them. */
export const capacity: ViewComputation<RealityGapValues, CapacityOutcome> = {
  draws: () => [],
  preview(values) {
    const scenario = scenarioOf(values);
    const curves = bySides(scenario, sizes => curveByFormula(scenario, sizes));
    return capacityOutcome(scenario, curves, null);
  },
  *compute(values): Work<CapacityOutcome> {
    const scenario = scenarioOf(values);
    const { followed, alone } = bySides(scenario, sizes => sizes);
    const runs = yield* simulatedRuns(values, scenario, [...followed, ...alone]);
    const half = (from: number) => capacityCurve(someSizes(runs, from, followed.length), 'endMoney', 1);
    return capacityOutcome(scenario, { followed: half(0), alone: half(followed.length) }, WORLDS);
  },
};

/** The reader's own size among the standard ones, rising. */
function accountSizes(account: number): readonly number[] {
  const standard = Array.from({ length: SIZES }, (_, place) => 10 ** (SMALLEST_POWER + place / 2));
  return [...new Set([...standard, account])].sort((a, b) => a - b);
}

function bySides<Answer>(
  { account, followers }: RealityGapScenario,
  answer: (sizes: readonly MoneyInRule[]) => Answer,
): Readonly<Record<'followed' | 'alone', Answer>> {
  const sizes = accountSizes(account);
  return {
    followed: answer(sizes.map(own => ({ account: own, followers }))),
    alone: answer(sizes.map(own => ({ account: own, followers: 0 }))),
  };
}

function curveByFormula(scenario: RealityGapScenario, sizes: readonly MoneyInRule[]): CapacityCurve {
  const spread = MIDDLE_EIGHTY * scenario.targetVolatility * Math.sqrt(scenario.liveYears);
  const points = sizes.map(size => {
    const median = approximateTierEnds({ ...scenario, ...size }).live;
    return { ...size, median, lower: median * Math.exp(-spread), upper: median * Math.exp(spread) };
  });
  return { points, breakEven: null };
}

function* simulatedRuns(
  values: RealityGapValues,
  scenario: RealityGapScenario,
  sizes: readonly MoneyInRule[],
): Work<CapacityRuns> {
  const figures = new Float64Array(WORLDS * sizes.length * TIER_METRICS.length);
  for (let fromWorld = 0; fromWorld < WORLDS; fromWorld += WORLDS_A_STEP) {
    const request = { fromWorld, worlds: WORLDS_A_STEP, sizes };
    const part = simulateCapacity(scenario, request, createRng(values.seed));
    figures.set(part.figures, fromWorld * sizes.length * TIER_METRICS.length);
    yield (fromWorld + WORLDS_A_STEP) / WORLDS;
  }
  return { sizes, fromWorld: 0, worlds: WORLDS, figures };
}

/** The runs of a stretch of the sizes. */
function someSizes(runs: CapacityRuns, from: number, count: number): CapacityRuns {
  const width = TIER_METRICS.length;
  const figures = new Float64Array(runs.worlds * count * width);
  for (let world = 0; world < runs.worlds; world++) {
    const start = (world * runs.sizes.length + from) * width;
    figures.set(runs.figures.subarray(start, start + count * width), world * count * width);
  }
  return { ...runs, sizes: runs.sizes.slice(from, from + count), figures };
}

function capacityOutcome(
  { account, followers, liveYears }: RealityGapScenario,
  { followed, alone }: Readonly<Record<'followed' | 'alone', CapacityCurve>>,
  worlds: number | null,
): CapacityOutcome {
  const points = followed.points.map((point, place) => ({
    account: point.account,
    followed: point.median * TOLD_MONEY,
    lower: point.lower * TOLD_MONEY,
    upper: point.upper * TOLD_MONEY,
    alone: alone.points[place]!.median * TOLD_MONEY,
  }));
  return {
    worlds,
    account,
    followers,
    liveYears,
    points,
    breakEvenAlone: alone.breakEven,
    breakEvenFollowed: followed.breakEven === null ? null : Math.max(0, followed.breakEven - followers),
    here: points.find(point => point.account === account)!,
  };
}
