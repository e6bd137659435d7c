import {
  type GapTier,
  type RealityGapRuns,
  type TierFigure,
  tierResults,
} from '../../model/reality-gap/index.ts';
import { byTier } from './byTier.ts';
import { inMoney } from './inMoney.ts';
import type { Figure, TierSummary } from './outcomes.ts';

/** The tiers as all worlds tell them, money in the reader's own. */
export function measuredTiers(runs: RealityGapRuns): Readonly<Record<GapTier, TierSummary>> {
  const results = tierResults(runs);
  return byTier(tier => ({
    endMoney: inMoney(figureOf(results[tier].endMoney), runs.scenario.account),
    sharpe: figureOf(results[tier].sharpe),
    worstFall: figureOf(results[tier].worstFall),
  }));
}

function figureOf({ median, lower, upper }: TierFigure): Figure {
  return { ...median, lower, upper };
}
