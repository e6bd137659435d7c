import type { ToldGroup } from '../tiers/gapCauses.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { approximateTierEnds } from './approximateTierEnds.ts';
import { FORMULA_ERROR } from './formulaError.ts';

/** What a group of causes takes (below 0) or gives by formula, in the unit of the account. */
export interface ApproximateGroupStep {
  readonly step: number;
  readonly standardError: number;
}

/**
 * The steps from test to real money by formula, group by group: they add up to the difference.
 *
 * Differences of neighbouring ends of approximateTierEnds, times the account; the error of each is that of its
 * larger end (formulaError), and 0 where the ends are the same by construction.
 *
 * @throws ModelInputError for a scenario out of range.
 * @verified test: add up to live less test; near the groups of simulated worlds.
 * @example
 * approximateGroupSteps(defaultRealityGapScenario({ market: 'btc', skill: 'some' })).span.step // 0
 */
export function approximateGroupSteps(
  scenario: RealityGapScenario,
): Readonly<Record<ToldGroup, ApproximateGroupStep>> {
  const { test, alike, truth, moved, live } = approximateTierEnds(scenario);
  const between = (from: number, to: number, share: number): ApproximateGroupStep => ({
    step: scenario.account * (to - from),
    standardError: from === to ? 0 : scenario.account * share * Math.max(from, to),
  });
  return {
    biases: between(test, alike, FORMULA_ERROR.test),
    span: between(alike, truth, FORMULA_ERROR.truth),
    world: between(truth, moved, FORMULA_ERROR.moved),
    trading: between(moved, live, FORMULA_ERROR.live),
  };
}
