import { annualSharpeSpread, barsOf, sharpeSpreadPoints } from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { NoiseOutcome, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';
import { timeline } from './timeline.ts';

/**
 * Whether the gap between test and real money could be noise, after as many days as the reader has watched.
 */
export const noise: ViewComputation<RealityGapValues, NoiseOutcome> = {
  draws: () => [],
  preview: (values, context) => noiseOutcome(values, timeline.preview(values, context)!),
  *compute(values, context): Work<NoiseOutcome> {
    return noiseOutcome(values, yield* timeline.compute(values, context));
  },
};

function noiseOutcome(
  values: RealityGapValues,
  { tiers, luck, worlds, noise: verdict, tries }: TimelineOutcome,
): NoiseOutcome {
  const { market, testYears } = scenarioOf(values);
  const spreadOf = (annualSharpe: number, observations: number) =>
    annualSharpeSpread({ annualSharpe, observations }, market.periodsPerYear);
  const test = spreadOf(tiers.test.sharpe.value, barsOf(testYears, market));
  const live = spreadOf(tiers.live.sharpe.value, values.days);
  return {
    ...verdict,
    tries,
    worlds,
    testYears,
    test,
    live,
    truth: tiers.truth.sharpe.value,
    luckSharpe: luck.luckSharpe,
    points: sharpeSpreadPoints([test, live]),
  };
}
