import {
  approximateTierEnds,
  barsOf,
  defaultRealityGapScenario,
  expectedMaximum,
  luckLine,
  probabilisticSharpeRatio,
  type RealityGapScenario,
  variantCorrelation,
} from '../../model/reality-gap/index.ts';
import { quantile } from '../../model/statistics/index.ts';
import type { LuckAnswer } from './outcomes.ts';

/** Sharpe ratios of the picked rules and how far the ideas differed, by world; null for the spread that luck alone gives them. */
interface PickedRules {
  readonly bestSharpe: ArrayLike<number>;
  readonly trialVariance: ArrayLike<number> | null;
}

/** How much of the test luck explains. */
export function luckOf(scenario: RealityGapScenario, picked: PickedRules): LuckAnswer {
  const { tries, account } = scenario;
  const bestSharpe = quantile(picked.bestSharpe, 0.5);
  const [line] = luckLine(scenario, [tries], bestSharpe);
  const chance = approximateTierEnds(pureChance(scenario));
  return {
    bestSharpe,
    luckSharpe: line!.sharpe,
    luckEnd: line!.endMoney * account,
    chance: { test: chance.test * account, paper: chance.paper * account },
    deflated: quantile(deflatedRatios(scenario, picked), 0.5),
    yearsNeeded: line!.yearsNeeded,
  };
}

/** As many ideas of pure chance, tested as honestly. */
function pureChance(scenario: RealityGapScenario): RealityGapScenario {
  const { trueSharpe, likeness } = defaultRealityGapScenario({ market: 'btc', skill: 'none' });
  return { ...scenario, trueSharpe, likeness, fittedWeights: 0, lookAhead: 0, switchedOff: [] };
}

/** The deflated Sharpe ratio of each world's pick; the expected maximum is the same for all of them. */
function deflatedRatios(scenario: RealityGapScenario, picked: PickedRules): number[] {
  const { market, tries, testYears, likeness } = scenario;
  const rootYear = Math.sqrt(market.periodsPerYear);
  const luckiest = expectedMaximum({ trials: tries });
  const spreadOfLuck = (1 - variantCorrelation(likeness)) / testYears;
  return Array.from(picked.bestSharpe, (best, world) =>
    probabilisticSharpeRatio({
      sharpe: best / rootYear,
      observations: barsOf(testYears, market),
      benchmark: (Math.sqrt(picked.trialVariance?.[world] ?? spreadOfLuck) * luckiest) / rootYear,
    }),
  );
}
