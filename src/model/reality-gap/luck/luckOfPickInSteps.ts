import { middleOf } from '../../statistics/middleOf.ts';
import { approximateTierEnds } from '../closed-forms/approximateTierEnds.ts';
import { variantCorrelation } from '../closed-forms/variantCorrelation.ts';
import { defaultRealityGapScenario } from '../markets/defaultRealityGapScenario.ts';
import { chanceOfBest } from '../sharpe/chanceOfBest.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { probabilisticSharpeRatio } from '../sharpe/probabilisticSharpeRatio.ts';
import { sharpePerPeriod } from '../sharpe/sharpePerPeriod.ts';
import { barsOf } from '../world/barsOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { luckLine } from './luckLine.ts';

/** Each is an integral; a millisecond or two. */
const WORLDS_A_STEP = 16;

/** The picked rules of some worlds: their yearly Sharpe ratios, and how far the ideas differed in each. */
export interface PickedRules {
  readonly bestSharpe: ArrayLike<number>;
  /** Variance of the ideas' yearly ratios by world; null for the spread that luck alone gives them. */
  readonly trialVariance: ArrayLike<number> | null;
}

/** How much of a test luck explains. Ends are multiples of the start. */
export interface LuckOfPick {
  /** Yearly ratio of the picked rule, the middle of all worlds. */
  readonly bestSharpe: number;
  /** What luck alone is expected to show, and the end of the test that goes with it. */
  readonly luckSharpe: number;
  readonly luckEnd: number;
  /** The best of as many ideas of pure chance: its test, and what it made on new days, costs paid. */
  readonly chance: { readonly test: number; readonly paper: number };
  /**
   * Deflated Sharpe ratio of the pick, the middle of all worlds: 1 less the chance that a rule worth what luck's best
   * is expected to show measures as well or better. No chance of skill.
   */
  readonly deflated: number;
  /** How often the best of as many ideas without skill does this well or better, the middle of all worlds. */
  readonly byLuck: number;
  /** Years of test after which luck alone no longer shows this much; null if there is nothing to explain. */
  readonly yearsNeeded: number | null;
}

/**
 * Finds what luckOfPick does, and yields the share of worlds done after some of them: a millisecond or two. It can be
 * abandoned there.
 *
 * @param picked as for luckOfPick.
 * @throws ModelInputError as luckOfPick, at its end at the latest.
 * @verified test: equal to luckOfPick; a step holds at most 16 worlds.
 * @example
 * luckOfPickInSteps({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), tries: 1 }, { bestSharpe: [0], trialVariance: null }).next().done // true
 */
export function* luckOfPickInSteps(
  scenario: RealityGapScenario,
  picked: PickedRules,
): Generator<number, LuckOfPick> {
  const bestSharpe = middleOf(picked.bestSharpe);
  const [line] = luckLine(scenario, [scenario.tries], bestSharpe);
  const { test, paper } = approximateTierEnds(pureChance(scenario));
  return {
    bestSharpe,
    luckSharpe: line!.sharpe,
    luckEnd: line!.endMoney,
    chance: { test, paper },
    deflated: middleOf(deflatedRatios(scenario, picked)),
    byLuck: middleOf(yield* chancesByLuck(scenario, picked)),
    yearsNeeded: line!.yearsNeeded,
  };
}

/** As many ideas of pure chance, tested as honestly. */
function pureChance(scenario: RealityGapScenario): RealityGapScenario {
  const { trueSharpe, likeness } = defaultRealityGapScenario({ market: 'btc', skill: 'none' });
  return {
    ...scenario,
    trueSharpe,
    likeness,
    sharedNoise: 0,
    fittedWeights: 0,
    lookAhead: 0,
    switchedOff: [],
  };
}

/** The deflated Sharpe ratio of each world's pick; the expected maximum is the same for all of them. */
function deflatedRatios(scenario: RealityGapScenario, picked: PickedRules): number[] {
  const { market, tries, testYears, likeness, sharedNoise } = scenario;
  const luckiest = expectedMaximum({ trials: tries });
  const spreadOfLuck = (1 - variantCorrelation(likeness, sharedNoise)) / testYears;
  return Array.from(picked.bestSharpe, (best, world) => {
    const spread = Math.sqrt(picked.trialVariance?.[world] ?? spreadOfLuck);
    return probabilisticSharpeRatio({
      sharpe: sharpePerPeriod(best, market.periodsPerYear),
      observations: barsOf(testYears, market),
      benchmark: sharpePerPeriod(spread * luckiest, market.periodsPerYear),
    });
  });
}

/** How often luck alone does as well as each world's pick. */
function* chancesByLuck(
  { tries, testYears, likeness, sharedNoise }: RealityGapScenario,
  { bestSharpe }: PickedRules,
): Generator<number, Float64Array> {
  const correlation = variantCorrelation(likeness, sharedNoise);
  const worlds = bestSharpe.length;
  const chances = new Float64Array(worlds);
  for (let world = 0; world < worlds; world++) {
    if (world > 0 && world % WORLDS_A_STEP === 0) yield world / worlds;
    const annualSharpe = bestSharpe[world]!;
    chances[world] = chanceOfBest({ annualSharpe, years: testYears, trials: tries, correlation });
  }
  return chances;
}
