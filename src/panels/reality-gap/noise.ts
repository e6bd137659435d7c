import {
  annualSharpeSpread,
  barsOf,
  luckLine,
  type RealityGapScenario,
  sharpeSpreadPoints,
  variantCorrelation,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { measuredTiers } from './measuredTiers.ts';
import { noiseVerdict } from './noiseVerdict.ts';
import type { NoiseOutcome, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { gapRuns } from './runs.ts';
import { scenarioOf } from './scenario.ts';
import { tiersByFormula } from './tiersByFormula.ts';

/**
 * Whether the gap between test and real money could be noise, after as many days as the reader has watched.
 */
export const noise: ViewComputation<RealityGapValues, NoiseOutcome> = {
  draws: () => [],
  preview: values => {
    const scenario = scenarioOf(values);
    return noiseOutcome(values, { scenario, tiers: tiersByFormula(scenario), worlds: null });
  },
  *compute(values, context): Work<NoiseOutcome> {
    const runs = yield* gapRuns(values, context);
    const { scenario, worlds } = runs;
    return noiseOutcome(values, { scenario, tiers: yield* measuredTiers(runs), worlds });
  },
};

/** What is known of the reader's scenario: by formula, or from so many worlds. */
interface Known extends Pick<TimelineOutcome, 'tiers' | 'worlds'> {
  readonly scenario: RealityGapScenario;
}

function noiseOutcome(values: RealityGapValues, { scenario, tiers, worlds }: Known): NoiseOutcome {
  const { market, testYears, tries, likeness, sharedNoise } = scenario;
  const spreadOf = (annualSharpe: number, observations: number) =>
    annualSharpeSpread({ annualSharpe, observations }, market.periodsPerYear);
  const test = spreadOf(tiers.test.sharpe.value, barsOf(testYears, market));
  const live = spreadOf(tiers.live.sharpe.value, values.days);
  const [luck] = luckLine(scenario, [tries], null);
  return {
    ...noiseVerdict(values, tiers, variantCorrelation(likeness, sharedNoise)),
    tries: values.tries,
    worlds,
    testYears,
    test,
    live,
    truth: tiers.truth.sharpe.value,
    luckSharpe: luck!.sharpe,
    points: sharpeSpreadPoints([test, live]),
  };
}
