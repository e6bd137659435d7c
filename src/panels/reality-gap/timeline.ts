import {
  approximateCauseSteps,
  approximateGroupSteps,
  approximateTierCurves,
  biggestLeak,
  type CurveBand,
  curveBandsInSteps,
  type RealityGapRuns,
  type RealityGapScenario,
  realityGapAccountInSteps,
  type ToldGroup,
  toldAs,
  variantCorrelation,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { gapPieces } from './gapPieces.ts';
import { WORLDS_DONE } from './givens.ts';
import { inMoney, stepsOf } from './inMoney.ts';
import { luckOf, luckOfWorlds } from './luckSummary.ts';
import { measuredTiers } from './measuredTiers.ts';
import { noiseVerdict } from './noiseVerdict.ts';
import { orderShare } from './orderShare.ts';
import type { TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { CURVE_POINTS, gapRuns } from './runs.ts';
import { scenarioOf } from './scenario.ts';
import { tiersByFormula } from './tiersByFormula.ts';

/** The first screen: by formula at once, then from all worlds with every cause. */
export const timeline: ViewComputation<RealityGapValues, TimelineOutcome> = {
  draws: () => [],
  pieces: gapPieces,
  preview: byFormula,
  *compute(values, context): Work<TimelineOutcome> {
    return yield* fromWorlds(values, yield* gapRuns(values, context));
  },
};

function byFormula(values: RealityGapValues): TimelineOutcome {
  const scenario = scenarioOf(values);
  const tiers = tiersByFormula(scenario);
  const setting = settingOf(scenario);
  return {
    ...setting,
    worlds: null,
    tiers,
    curves: approximateTierCurves(scenario, CURVE_POINTS),
    biggestLeak: biggestLeak(approximateCauseSteps(scenario)),
    groups: approximateGroupSteps(scenario),
    steps: null,
    luck: luckOf(scenario, { bestSharpe: [tiers.test.sharpe.value], trialVariance: null }),
    noise: noiseVerdict(values, tiers, setting.alike),
  };
}

function* fromWorlds(values: RealityGapValues, runs: RealityGapRuns): Work<TimelineOutcome> {
  const { scenario, worlds } = runs;
  const { account } = scenario;
  const tiers = yield* measuredTiers(runs);
  const bands = yield* toldAs(WORLDS_DONE, curveBandsInSteps(runs));
  const money = (curve: CurveBand[keyof CurveBand]) => Array.from(curve, value => value * account);
  const { bars, groups } = yield* toldAs(WORLDS_DONE, realityGapAccountInSteps(runs, 'endMoney'));
  const steps = stepsOf(bars, account);
  const setting = settingOf(scenario);
  return {
    ...setting,
    worlds,
    tiers,
    curves: {
      test: money(bands.test.median),
      paper: money(bands.paper.median),
      live: money(bands.live.median),
      paperLower: money(bands.paper.lower),
      paperUpper: money(bands.paper.upper),
    },
    biggestLeak: biggestLeak(steps),
    groups: byGroup(name => inMoney(groups[name], account)),
    steps,
    luck: yield* luckOfWorlds(scenario, runs),
    noise: noiseVerdict(values, tiers, setting.alike),
  };
}

function settingOf(scenario: RealityGapScenario) {
  const { account, tries, testYears, liveYears, likeness, sharedNoise } = scenario;
  const alike = variantCorrelation(likeness, sharedNoise);
  return { account, tries, testYears, liveYears, alike, orderShare: orderShare(scenario) };
}

function byGroup<Answer>(answer: (group: ToldGroup) => Answer): Readonly<Record<ToldGroup, Answer>> {
  return {
    biases: answer('biases'),
    span: answer('span'),
    world: answer('world'),
    trading: answer('trading'),
  };
}
