import {
  barsOf,
  type GapTier,
  pickedGapChance,
  pickedGapFalseAlarm,
  sharpeGapTest,
} from '../../model/reality-gap/index.ts';
import { GAP_POWER } from './givens.ts';
import type { NoiseVerdict, TierSummary } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

/** Of the plain test, on both sides. */
const CONFIDENCE = 0.95;

/**
 * Whether the Sharpe ratios of test and real trading can be told apart after the days that the reader chose, taken
 * plainly and as the gap of a rule that was the best of many.
 */
export function noiseVerdict(
  values: RealityGapValues,
  tiers: Readonly<Record<GapTier, TierSummary>>,
  alike: number,
): NoiseVerdict {
  const { market, testYears, tries, switchedOff } = scenarioOf(values);
  const verdict = sharpeGapTest({
    backtest: { annualSharpe: tiers.test.sharpe.value, observations: barsOf(testYears, market) },
    live: { annualSharpe: tiers.live.sharpe.value, observations: values.days },
    periodsPerYear: market.periodsPerYear,
    power: GAP_POWER,
  });
  const search = {
    testYears,
    liveYears: values.days / market.periodsPerYear,
    trials: switchedOff.includes('selection') ? 1 : tries,
    correlation: alike,
  };
  return {
    days: values.days,
    z: verdict.z,
    p: verdict.p,
    pickedP: pickedGapChance({ ...search, z: verdict.z }),
    falseAlarm: pickedGapFalseAlarm(search, CONFIDENCE),
    daysNeeded: verdict.liveObservationsNeeded,
    reason: verdict.reason,
  };
}
