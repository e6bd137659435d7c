import {
  annualSharpeSpread,
  barsOf,
  luckLine,
  type RealityGapRuns,
  sharpeSpreadPoints,
  variantCorrelation,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
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
  preview: (values, context) => {
    const { luck, ...told } = timeline.preview(values, context)!;
    return noiseOutcome(values, { ...told, luckSharpe: luck.luckSharpe });
  },
  *compute(values, context): Work<NoiseOutcome> {
    return noiseOutcome(values, yield* fromWorlds(values, yield* gapRuns(values, context)));
  },
};

/** What the first screen tells of it too, and what luck alone is expected to show. */
type Told = Pick<TimelineOutcome, 'tiers' | 'worlds' | 'noise'> & Pick<NoiseOutcome, 'luckSharpe'>;

function* fromWorlds(values: RealityGapValues, runs: RealityGapRuns): Work<Told> {
  const { scenario, worlds } = runs;
  const { tries, likeness, sharedNoise } = scenario;
  const tiers = yield* measuredTiers(runs);
  const [line] = luckLine(scenario, [tries], null);
  return {
    tiers,
    worlds,
    luckSharpe: line!.sharpe,
    noise: noiseVerdict(values, tiers, variantCorrelation(likeness, sharedNoise)),
  };
}

function noiseOutcome(
  values: RealityGapValues,
  { tiers, luckSharpe, worlds, noise: verdict }: Told,
): NoiseOutcome {
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
    luckSharpe,
    points: sharpeSpreadPoints([test, live]),
  };
}
