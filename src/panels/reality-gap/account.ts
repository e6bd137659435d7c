import {
  type GapBar,
  realityGapAccount,
  TIER_METRICS,
  type TierMetric,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { AccountOutcome, CauseStep, MetricAccount } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { gapRuns } from './runs.ts';

/** Which cause took how much between test and real money, for every figure. */
export const account: ViewComputation<RealityGapValues, AccountOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values, context): Work<AccountOutcome> {
    const runs = yield* gapRuns(values, context);
    const metrics: Partial<Record<TierMetric, MetricAccount>> = {};
    for (const metric of TIER_METRICS) {
      const scale = metric === 'endMoney' ? values.account : 1;
      const { tiers, bars } = realityGapAccount(runs, metric);
      metrics[metric] = {
        tiers: {
          test: inMoney(tiers.test, scale),
          truth: inMoney(tiers.truth, scale),
          moved: inMoney(tiers.moved, scale),
          paper: inMoney(tiers.paper, scale),
          live: inMoney(tiers.live, scale),
        },
        steps: stepsOf(bars, scale),
      };
      yield 1;
    }
    return {
      worlds: runs.worlds,
      account: values.account,
      testYears: runs.scenario.testYears,
      liveYears: runs.scenario.liveYears,
      metrics: metrics as Record<TierMetric, MetricAccount>,
    };
  },
};

/** An estimate, with its range if it has one, in another unit. */
export function inMoney<Amounts extends object>(amounts: Amounts, scale: number): Amounts {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [
      name,
      typeof amount === 'number' ? amount * scale : amount,
    ]),
  ) as Amounts;
}

export function stepsOf(bars: readonly GapBar[], scale: number): readonly CauseStep[] {
  return bars.map(bar => inMoney(bar, scale));
}
