import {
  type ApproximateFigure,
  type ApproximateTier,
  approximateTierFigures,
  type RealityGapScenario,
} from '../../model/reality-gap/index.ts';
import { byTier } from './byTier.ts';
import type { Figure, TierSummary } from './outcomes.ts';

/** What each tier comes to, at once. */
export function tiersByFormula(scenario: RealityGapScenario) {
  const figures = approximateTierFigures(scenario);
  return byTier(tier => tierByFormula(figures[tier]));
}

function tierByFormula({ endMoney, sharpe }: ApproximateTier): TierSummary {
  return { endMoney: byFormulaFigure(endMoney), sharpe: byFormulaFigure(sharpe), worstFall: null };
}

function byFormulaFigure({ value, standardError, lower, upper }: ApproximateFigure): Figure {
  return { value, standardError, method: { kind: 'formula' }, lower, upper };
}
