import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { type LuckOfPick, luckOfPickInSteps, type PickedRules } from './luckOfPickInSteps.ts';

/**
 * How much of the picked rule's test luck explains.
 *
 * Luck's ratio, end and years from luckLine at the middle ratio; the pure chance by approximateTierEnds of
 * ideas without skill, tested honestly. Deflated: probabilisticSharpeRatio of each world's pick against
 * √V·e_N, with V the variance of the ideas' ratios, of luck alone (1 − ρ_v)/years; its middle over the
 * worlds. By luck: chanceOfBest of each world's pick.
 *
 * @param picked at least one world.
 * @throws ModelInputError for a scenario out of range or without a world.
 * @see Bailey and López de Prado (2014) for the deflation.
 * @verified test: for one world against the best of 50 by mpmath; equal to luckLine and to a scenario without
 *   skill.
 * @example
 * luckOfPick({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), tries: 1 }, { bestSharpe: [0], trialVariance: null }).deflated // 0.5
 */
export function luckOfPick(scenario: RealityGapScenario, picked: PickedRules): LuckOfPick {
  return runToEnd(luckOfPickInSteps(scenario, picked));
}
