import {
  defaultRealityGapScenario,
  type GapCause,
  type RealityGapScenario,
} from '../../model/reality-gap/index.ts';
import { membersOf } from '../../schema/index.ts';
import { LIVE_YEARS, type RealityGapValues } from './params.ts';

/** The model's scenario for what the reader has set. */
export function scenarioOf(values: RealityGapValues): RealityGapScenario {
  const base = defaultRealityGapScenario(values);
  return {
    ...base,
    tries: values.tries,
    testYears: values.years,
    liveYears: LIVE_YEARS,
    account: values.account,
    followers: values.followers ?? base.followers,
    fittedWeights: values.weights,
    lookAhead: values.leak,
    // The schema lets nothing else into the set.
    switchedOff: membersOf(values.off) as readonly GapCause[],
  };
}
