import {
  averageFee,
  positionSize,
  type RealityGapRuns,
  realityGapAccountInSteps,
  stressShare,
  toldAs,
  yearlyFunding,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { WORLDS_DONE } from './givens.ts';
import { stepsOf } from './inMoney.ts';
import { measuredTiers } from './measuredTiers.ts';
import type { FactsOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { gapRuns } from './runs.ts';
import { scenarioOf } from './scenario.ts';
import { toldTimeline } from './sentence.ts';

/** What each tier assumes here, and how much each cause takes. */
export const facts: ViewComputation<RealityGapValues, FactsOutcome> = {
  draws: () => [],
  preview: values => factsOutcome(values, null),
  *compute(values, context): Work<FactsOutcome> {
    return factsOutcome(values, yield* takenIn(yield* gapRuns(values, context)));
  },
};

/** What the causes took, in the digits of the first screen. */
function* takenIn(runs: RealityGapRuns): Work<FactsOutcome['taken']> {
  const { account } = runs.scenario;
  const { bars } = yield* toldAs(WORLDS_DONE, realityGapAccountInSteps(runs, 'endMoney'));
  const steps = stepsOf(bars, account);
  const { causes } = toldTimeline({ account, tiers: yield* measuredTiers(runs), steps });
  const taken = steps.map(({ cause, step: value }) => [cause, { value, ...causes[cause]! }]);
  return Object.fromEntries(taken);
}

function factsOutcome(values: RealityGapValues, taken: FactsOutcome['taken']): FactsOutcome {
  const scenario = scenarioOf(values);
  const { market, followers, publicationLoss } = scenario;
  return {
    market: values.market,
    assumptions: {
      fee: averageFee(market),
      spread: market.spread,
      stressSpread: market.stressSpread,
      dailyVolume: market.dailyVolume,
      volatility: market.barVolatility,
      stressDepth: market.stressDepth,
      stressShare: stressShare(market),
      latency: market.latency,
      filledShare: market.filledShare,
      funding: yearlyFunding(market),
      alwaysLongFunding: positionSize(scenario) * yearlyFunding(market),
      crowdExitShare: market.crowdExitShare,
      publicationLoss,
      stormEdge: market.stressEdge,
      halfLifeYears: market.edgeHalfLifeYears,
      followers,
      overrideDrawdown: market.overrideDrawdown,
      overrideBars: market.overrideBars,
      survivorship: market.survivorship,
    },
    taken,
  };
}
