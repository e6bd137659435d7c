import { shapleyValues } from '../account/shapleyValues.ts';
import type { TradingCost } from '../tiers/gapCauses.ts';
import { PAPER_COSTS } from '../tiers/gapCauses.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { approximateTierEnds } from './approximateTierEnds.ts';

/** What a cause takes from the end (below 0) or gives, as a multiple of the start. */
export interface ApproximateStep {
  readonly cause: TradingCost;
  readonly step: number;
}

/** The costs that the formula knows, by the stage that meets them first. */
const FORMULA_COSTS = { paper: PAPER_COSTS, live: ['impact', 'stress', 'decay', 'crowd'] } as const;

/**
 * The steps from truth to paper and on to live by formula: what each cost takes on average over all orders.
 *
 * Shapley values of approximateTierEnds over all coalitions of a stage's costs: fees and spread for paper;
 * impact, stress, decay and crowd for live, with paper's costs on.
 *
 * @throws ModelInputError for a scenario out of range.
 * @verified test: the steps of a stage add up to the difference of its ends with all and with none of its
 *   costs; with a single cost left its step is that difference; names the leak that simulated worlds name.
 * @example
 * approximateCauseSteps({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), switchedOff: ['fees'] })[0] // { cause: 'fees', step: 0 }
 */
export function approximateCauseSteps(scenario: RealityGapScenario): readonly ApproximateStep[] {
  return (['paper', 'live'] as const).flatMap(tier => {
    const causes: readonly TradingCost[] = FORMULA_COSTS[tier];
    const ends = Array.from({ length: 2 ** causes.length }, (_, mask) => {
      const off = causes.filter((_cause, place) => ((mask >> place) & 1) === 0);
      return approximateTierEnds({ ...scenario, switchedOff: [...scenario.switchedOff, ...off] })[tier];
    });
    const steps = shapleyValues(ends);
    return causes.map((cause, place) => ({ cause, step: steps[place]! }));
  });
}
