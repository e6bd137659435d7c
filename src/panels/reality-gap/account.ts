import {
  realityGapAccountInSteps,
  TIER_METRICS,
  type TierMetric,
  toldAs,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { gapPieces } from './gapPieces.ts';
import { WORLDS_DONE } from './givens.ts';
import { inMoney, stepsOf } from './inMoney.ts';
import type { AccountOutcome, MetricAccount } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { gapRuns } from './runs.ts';

/** Which cause took how much between test and real money, for every figure. */
export const account: ViewComputation<RealityGapValues, AccountOutcome> = {
  draws: () => [],
  pieces: gapPieces,
  preview: () => null,
  *compute(values, context): Work<AccountOutcome> {
    const runs = yield* gapRuns(values, context);
    const metrics: Partial<Record<TierMetric, MetricAccount>> = {};
    for (const metric of TIER_METRICS) {
      const scale = metric === 'endMoney' ? values.account : 1;
      const { tiers, bars } = yield* toldAs(WORLDS_DONE, realityGapAccountInSteps(runs, metric));
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
