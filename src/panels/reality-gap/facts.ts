import { averageFee, positionSize, stressShare, yearlyFunding } from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { FactsOutcome, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';
import { toldTimeline } from './sentence.ts';
import { timeline } from './timeline.ts';

/** What each tier assumes here, and how much each cause takes. */
export const facts: ViewComputation<RealityGapValues, FactsOutcome> = {
  draws: () => [],
  preview: values => factsOutcome(values, null),
  *compute(values, context): Work<FactsOutcome> {
    return factsOutcome(values, takenIn(yield* timeline.compute(values, context)));
  },
};

function takenIn(outcome: TimelineOutcome): FactsOutcome['taken'] {
  const { causes } = toldTimeline(outcome);
  const taken = outcome.steps!.map(({ cause, step: value }) => [cause, { value, ...causes[cause]! }]);
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
