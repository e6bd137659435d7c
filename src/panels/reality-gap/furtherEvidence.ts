import { createRng } from '../../model/random/index.ts';
import {
  impactLaws,
  overfittingProbability,
  type RealityGapScenario,
  simulateRuleReturns,
} from '../../model/reality-gap/index.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const BLOCKS = 16;

/**
 * What the page does not draw and the command line tells: cross-validation of the search, and other laws of
 * impact.
 */
export function furtherEvidence(values: RealityGapValues) {
  const scenario = scenarioOf(values);
  return { overfitting: crossValidated(scenario, values.seed), impactLaws: impactLaws(scenario) };
}

/**
 * The search of the first world, judged over all halves of its test; null where there is nothing to pick
 * from.
 */
function crossValidated(scenario: RealityGapScenario, seed: number) {
  if (scenario.tries < 2) return null;
  const table = simulateRuleReturns(scenario, 0, createRng(seed));
  const { probability, probabilityOfLoss, splits } = overfittingProbability(table, BLOCKS);
  return { probability, probabilityOfLoss, blocks: BLOCKS, splits };
}
