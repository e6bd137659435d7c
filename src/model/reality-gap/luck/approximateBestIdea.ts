import { approximateTierEnds } from '../closed-forms/approximateTierEnds.ts';
import { FORMULA_ERROR } from '../closed-forms/formulaError.ts';
import { sharpeOfEnd } from '../closed-forms/sharpeOfEnd.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { luckOfPick } from './luckOfPick.ts';

/**
 * The best of so many ideas: its test, what it made on new days with fees and spread, and what that proves.
 */
export interface BestIdea {
  /** Multiples of the start. */
  readonly testEnd: number;
  readonly paperEnd: number;
  /** Errors of these by formula (formulaError). */
  readonly testError: number;
  readonly paperError: number;
  /** Yearly. */
  readonly bestSharpe: number;
  readonly deflated: number;
  /** How often luck alone does this well or better. */
  readonly byLuck: number;
}

/**
 * The best of the scenario's ideas by formula.
 *
 * Ends from approximateTierEnds, the test's ratio from its end (sharpeOfEnd), deflated by luckOfPick with the
 * spread of luck alone.
 *
 * @throws ModelInputError for a scenario out of range.
 * @verified test: equal to the functions named above; near simulateMoreTries.
 * @example
 * approximateBestIdea({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), tries: 1 }).bestSharpe // 0.00919755785100232
 */
export function approximateBestIdea(scenario: RealityGapScenario): BestIdea {
  const { testYears: years, targetVolatility: volatility } = scenario;
  const { test, paper } = approximateTierEnds(scenario);
  const bestSharpe = sharpeOfEnd({ end: test, years, volatility });
  const { deflated, byLuck } = luckOfPick(scenario, { bestSharpe: [bestSharpe], trialVariance: null });
  const errors = { testError: FORMULA_ERROR.test * test, paperError: FORMULA_ERROR.paper * paper };
  return { testEnd: test, paperEnd: paper, ...errors, bestSharpe, deflated, byLuck };
}
