import { barsOf, type GapTier, sharpeGapTest } from '../../model/reality-gap/index.ts';
import type { NoiseVerdict, TierSummary } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

/**
 * Whether the Sharpe ratios of test and real trading can be told apart after the days that the reader chose.
 */
export function noiseVerdict(
  values: RealityGapValues,
  tiers: Readonly<Record<GapTier, TierSummary>>,
): NoiseVerdict {
  const { market, testYears } = scenarioOf(values);
  const verdict = sharpeGapTest({
    backtest: { annualSharpe: tiers.test.sharpe.value, observations: barsOf(testYears, market) },
    live: { annualSharpe: tiers.live.sharpe.value, observations: values.days },
    periodsPerYear: market.periodsPerYear,
  });
  return {
    days: values.days,
    z: verdict.z,
    p: verdict.p,
    daysNeeded: verdict.liveObservationsNeeded,
    reason: verdict.reason,
  };
}
