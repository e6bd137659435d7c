import {
  defaultRealityGapScenario,
  PUBLICATION_LOSS,
  type RealityGapScenario,
  type SwitchableCause,
  sharedNoiseFor,
} from '../../model/reality-gap/index.ts';
import { membersOf } from '../../schema/index.ts';
import { LEAST_ALIKE, LIVE_YEARS } from './givens.ts';
import type { RealityGapValues } from './params.ts';

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
    sharedNoise: sharedNoiseOf(values),
    publicationLoss: values.readable ? PUBLICATION_LOSS : 0,
    // The schema lets nothing else into the set.
    switchedOff: membersOf(values.off) as readonly SwitchableCause[],
  };
}

/** Ideas are at least as alike as what they know makes them; a rule of the panel refuses less. */
function sharedNoiseOf({ alike, skill }: RealityGapValues): number {
  if (alike === null || alike <= LEAST_ALIKE[skill]) return 0;
  return sharedNoiseFor(alike, defaultRealityGapScenario({ market: 'btc', skill }).likeness);
}
