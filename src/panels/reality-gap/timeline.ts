import {
  approximateTierEnds,
  type CurveBand,
  curveBands,
  type GapTier,
  PAPER_COSTS,
  type RealityGapRuns,
  type RealityGapScenario,
  realityGapAccount,
  shapleyValues,
  type TierFigure,
  type TradingCost,
  tierResults,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { inMoney, stepsOf } from './account.ts';
import { luckOf } from './luckAnswer.ts';
import { noiseVerdict } from './noiseVerdict.ts';
import type { CauseStep, Figure, TierAnswer, TimelineOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { CURVE_POINTS, gapRuns } from './runs.ts';
import { scenarioOf } from './scenario.ts';

/** Standard deviations that hold the middle 8 of 10. */
const MIDDLE_EIGHTY = 1.2815515655446004;

/** The first screen: by formula at once, then from all worlds with every cause. */
export const timeline: ViewComputation<RealityGapValues, TimelineOutcome> = {
  draws: () => [],
  preview: byFormula,
  *compute(values, context): Work<TimelineOutcome> {
    return fromWorlds(values, yield* gapRuns(values, context));
  },
};

function byFormula(values: RealityGapValues): TimelineOutcome {
  const scenario = scenarioOf(values);
  const ends = approximateTierEnds(scenario);
  const tiers = byTier(tier => tierByFormula(scenario, ends[tier], tier));
  const along = (tier: GapTier, deviations = 0) => curveByFormula(scenario, ends[tier], tier, deviations);
  return {
    ...settingOf(scenario),
    worlds: null,
    tiers,
    curves: {
      test: along('test'),
      paper: along('paper'),
      live: along('live'),
      paperLower: along('paper', -MIDDLE_EIGHTY),
      paperUpper: along('paper', MIDDLE_EIGHTY),
    },
    biggestLeak: biggestByFormula(scenario),
    steps: null,
    luck: luckOf(scenario, { bestSharpe: [tiers.test.sharpe.value], trialVariance: null }),
    noise: noiseVerdict(values, tiers),
  };
}

function fromWorlds(values: RealityGapValues, runs: RealityGapRuns): TimelineOutcome {
  const { scenario } = runs;
  const results = tierResults(runs);
  const { account } = scenario;
  const tiers = byTier(tier => ({
    endMoney: inMoney(figureOf(results[tier].endMoney), account),
    sharpe: figureOf(results[tier].sharpe),
    worstFall: figureOf(results[tier].worstFall),
  }));
  const bands = curveBands(runs);
  const money = (curve: CurveBand[keyof CurveBand]) => Array.from(curve, value => value * account);
  const steps = stepsOf(realityGapAccount(runs, 'endMoney').bars, account);
  return {
    ...settingOf(scenario),
    worlds: runs.worlds,
    tiers,
    curves: {
      test: money(bands.test.median),
      paper: money(bands.paper.median),
      live: money(bands.live.median),
      paperLower: money(bands.paper.lower),
      paperUpper: money(bands.paper.upper),
    },
    biggestLeak: biggestOf(steps),
    steps,
    luck: luckOf(scenario, runs),
    noise: noiseVerdict(values, tiers),
  };
}

function settingOf({ account, tries, testYears, liveYears }: RealityGapScenario) {
  return { account, tries, testYears, liveYears };
}

function byTier<Answer>(answer: (tier: GapTier) => Answer): Readonly<Record<GapTier, Answer>> {
  return { test: answer('test'), truth: answer('truth'), paper: answer('paper'), live: answer('live') };
}

function figureOf({ median, lower, upper }: TierFigure): Figure {
  return { ...median, method: 'median', lower, upper };
}

function yearsOf({ testYears, liveYears }: RealityGapScenario, tier: GapTier): number {
  return tier === 'test' ? testYears : liveYears;
}

/** End and Sharpe ratio of a rule whose log money is normal with the volatility that the position is scaled to. */
function tierByFormula(scenario: RealityGapScenario, end: number, tier: GapTier): TierAnswer {
  const { account, targetVolatility: volatility } = scenario;
  const years = yearsOf(scenario, tier);
  const spread = MIDDLE_EIGHTY * volatility * Math.sqrt(years);
  const sharpe = Math.log(end) / years / volatility + volatility / 2;
  const method = 'formula';
  return {
    endMoney: {
      value: account * end,
      standardError: 0,
      method,
      lower: account * end * Math.exp(-spread),
      upper: account * end * Math.exp(spread),
    },
    sharpe: {
      value: sharpe,
      standardError: 0,
      method,
      lower: sharpe - MIDDLE_EIGHTY / Math.sqrt(years),
      upper: sharpe + MIDDLE_EIGHTY / Math.sqrt(years),
    },
    worstFall: null,
  };
}

function curveByFormula(
  scenario: RealityGapScenario,
  end: number,
  tier: GapTier,
  deviations: number,
): readonly number[] {
  const spread = deviations * scenario.targetVolatility * Math.sqrt(yearsOf(scenario, tier));
  return Array.from({ length: CURVE_POINTS }, (_, point) => {
    const share = point / (CURVE_POINTS - 1);
    return scenario.account * end ** share * Math.exp(spread * Math.sqrt(share));
  });
}

/** The costs that the formula knows, by the stage that meets them first. */
const FORMULA_COSTS = { paper: PAPER_COSTS, live: ['impact', 'stress', 'decay', 'crowd'] } as const;

/** The steps of the account by formula, so that the coarse sentence names the same leak as the full one. */
function biggestByFormula(scenario: RealityGapScenario) {
  const leaks = (['paper', 'live'] as const).flatMap(tier => {
    const causes: readonly TradingCost[] = FORMULA_COSTS[tier];
    const ends = Array.from({ length: 2 ** causes.length }, (_, mask) => {
      const off = causes.filter((_cause, place) => ((mask >> place) & 1) === 0);
      return approximateTierEnds({ ...scenario, switchedOff: [...scenario.switchedOff, ...off] })[tier];
    });
    const steps = shapleyValues(ends);
    return causes.map((cause, place) => ({ cause, step: steps[place]! }));
  });
  return biggestOf(leaks);
}

/** The cause that takes most among those that new days and real money bring. */
function biggestOf(steps: readonly (Pick<CauseStep, 'cause' | 'step'> & Partial<CauseStep>)[]) {
  const leaks = steps.filter(({ group, step }) => group !== 'biases' && step < 0);
  return leaks.sort((a, b) => a.step - b.step)[0]?.cause ?? null;
}
