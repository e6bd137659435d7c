import {
  type GapTier,
  type RealityGapRuns,
  type TierFigure,
  tierResultsInSteps,
  toldAs,
} from '../../model/reality-gap/index.ts';
import type { Work } from '../defineComputation.ts';
import { byTier } from './byTier.ts';
import { WORLDS_DONE } from './givens.ts';
import { inMoney } from './inMoney.ts';
import type { Figure, TierSummary } from './outcomes.ts';

/** The tiers as all worlds tell them, money in the reader's own. */
export function* measuredTiers(runs: RealityGapRuns): Work<Readonly<Record<GapTier, TierSummary>>> {
  const results = yield* toldAs(WORLDS_DONE, tierResultsInSteps(runs));
  const { account } = runs.scenario;
  return byTier(tier => {
    const { endMoney, sharpe, worstFall } = results[tier];
    return {
      endMoney: inMoney(figureOf(endMoney), account),
      sharpe: figureOf(sharpe),
      worstFall: figureOf(worstFall),
    };
  });
}

function figureOf({ median, lower, upper }: TierFigure): Figure {
  return { ...median, lower, upper };
}
