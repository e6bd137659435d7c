import {
  annualSharpeSpread,
  barsOf,
  type RealityGapRuns,
  sharpeSpreadPoints,
  variantCorrelation,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { luckOfWorlds } from './luckSummary.ts';
import { measuredTiers } from './measuredTiers.ts';
import { noiseVerdict } from './noiseVerdict.ts';
import type { NoiseOutcome, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { gapPieces, gapRuns } from './runs.ts';
import { scenarioOf } from './scenario.ts';
import { timeline } from './timeline.ts';

/**
 * Whether the gap between test and real money could be noise, after as many days as the reader has watched.
 */
export const noise: ViewComputation<RealityGapValues, NoiseOutcome> = {
  draws: () => [],
  pieces: gapPieces,
  preview: (values, context) => noiseOutcome(values, timeline.preview(values, context)!),
  *compute(values, context): Work<NoiseOutcome> {
    return noiseOutcome(values, yield* fromWorlds(values, yield* gapRuns(values, context)));
  },
};

/** What the first screen tells of it too. */
type Told = Pick<TimelineOutcome, 'tiers' | 'luck' | 'worlds' | 'noise'>;

function* fromWorlds(values: RealityGapValues, runs: RealityGapRuns): Work<Told> {
  const { scenario, worlds } = runs;
  const { likeness, sharedNoise } = scenario;
  const tiers = yield* measuredTiers(runs);
  return {
    tiers,
    worlds,
    luck: yield* luckOfWorlds(scenario, runs),
    noise: noiseVerdict(values, tiers, variantCorrelation(likeness, sharedNoise)),
  };
}

function noiseOutcome(values: RealityGapValues, { tiers, luck, worlds, noise: verdict }: Told): NoiseOutcome {
  const { market, testYears } = scenarioOf(values);
  const spreadOf = (annualSharpe: number, observations: number) =>
    annualSharpeSpread({ annualSharpe, observations }, market.periodsPerYear);
  const test = spreadOf(tiers.test.sharpe.value, barsOf(testYears, market));
  const live = spreadOf(tiers.live.sharpe.value, values.days);
  return {
    ...verdict,
    tries: values.tries,
    worlds,
    testYears,
    test,
    live,
    truth: tiers.truth.sharpe.value,
    luckSharpe: luck.luckSharpe,
    points: sharpeSpreadPoints([test, live]),
  };
}
