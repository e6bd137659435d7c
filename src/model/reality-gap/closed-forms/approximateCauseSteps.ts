import { shapleyValues } from '../account/shapleyValues.ts';
import { type NewDayCause, PAPER_COSTS, WORLD_CHANGES } from '../tiers/gapCauses.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { approximateTierEnds } from './approximateTierEnds.ts';

/** What a cause takes from the end (below 0) or gives, as a multiple of the start. */
export interface ApproximateStep {
  readonly cause: NewDayCause;
  readonly step: number;
}

/** The causes that the formula knows, by the stage that meets them first. */
const FORMULA_CAUSES = {
  moved: WORLD_CHANGES,
  paper: PAPER_COSTS,
  live: ['impact', 'stress', 'crowd'],
} as const;

/**
 * The steps from truth over what the world leaves of it to paper and live by formula: what each cause takes on
 * average over all orders.
 *
 * Shapley values of approximateTierEnds over all coalitions of a stage's causes: the world's changes; fees and
 * spread for paper; impact, stress and crowd for live, always with the causes of earlier stages on.
 *
 * @throws ModelInputError for a scenario out of range.
 * @verified test: the steps of a stage add up to the difference of its ends with all and with none of its
 *   causes; with a single one left its step is that difference; names the leak that simulated worlds name.
 * @example
 * approximateCauseSteps({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), switchedOff: ['decay'] })[0] // { cause: 'decay', step: 0 }
 */
export function approximateCauseSteps(scenario: RealityGapScenario): readonly ApproximateStep[] {
  return (['moved', 'paper', 'live'] as const).flatMap(tier => {
    const causes: readonly NewDayCause[] = FORMULA_CAUSES[tier];
    const ends = Array.from({ length: 2 ** causes.length }, (_, mask) => {
      const off = causes.filter((_cause, place) => ((mask >> place) & 1) === 0);
      return approximateTierEnds({ ...scenario, switchedOff: [...scenario.switchedOff, ...off] })[tier];
    });
    const steps = shapleyValues(ends);
    return causes.map((cause, place) => ({ cause, step: steps[place]! }));
  });
}
