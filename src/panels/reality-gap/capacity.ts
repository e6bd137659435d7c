import {
  accountSizes,
  approximateCapacityCurve,
  type CapacityCurve,
  type CapacityRuns,
  capacityCurve,
  type MoneyInRule,
  ownBreakEven,
  type RealityGapScenario,
  someSizes,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { capacityRuns } from './capacityRuns.ts';
import { WORLDS } from './givens.ts';
import { orderShare } from './orderShare.ts';
import type { CapacityOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

/** The money whose end is told. */
export const TOLD_MONEY = 10_000;

/**
 * How the result with real money falls as the account grows, with the followers beside it and without them.
 */
export const capacity: ViewComputation<RealityGapValues, CapacityOutcome> = {
  draws: () => [],
  preview(values) {
    const scenario = scenarioOf(values);
    const curves = bySides(scenario, sizes => approximateCapacityCurve(scenario, sizes));
    return capacityOutcome(scenario, curves, null);
  },
  *compute(values): Work<CapacityOutcome> {
    const scenario = scenarioOf(values);
    const { followed, alone } = bySides(scenario, sizes => sizes);
    const sizes = [...followed, ...alone];
    return fromRuns(scenario, yield* capacityRuns({ scenario, seed: values.seed, worlds: WORLDS, sizes }));
  },
};

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

/** From runs of every size with the followers beside it, then of each without them. */
export function fromRuns(scenario: RealityGapScenario, runs: CapacityRuns): CapacityOutcome {
  const count = runs.sizes.length / 2;
  const half = (from: number) => capacityCurve(someSizes(runs, from, count), 'endMoney', 1);
  return capacityOutcome(scenario, { followed: half(0), alone: half(count) }, runs.worlds);
}

function capacityOutcome(
  scenario: RealityGapScenario,
  { followed, alone }: Readonly<Record<'followed' | 'alone', CapacityCurve>>,
  worlds: number | null,
): CapacityOutcome {
  const { account, followers, liveYears } = scenario;
  const points = followed.points.map((point, place) => ({
    account: point.account,
    followed: point.median * TOLD_MONEY,
    followedError: point.standardError * TOLD_MONEY,
    lower: point.lower * TOLD_MONEY,
    upper: point.upper * TOLD_MONEY,
    alone: alone.points[place]!.median * TOLD_MONEY,
    aloneError: alone.points[place]!.standardError * TOLD_MONEY,
  }));
  return {
    worlds,
    account,
    followers,
    liveYears,
    orderShare: orderShare(scenario),
    points,
    breakEvenAlone: alone.breakEven,
    breakEvenFollowed: ownBreakEven(followed.breakEven, followers),
    here: points.find(point => point.account === account)!,
  };
}
