import { createRng } from '../../model/random/index.ts';
import {
  almgrenImpact,
  overfittingProbability,
  type RealityGapScenario,
  simulateRuleReturns,
  squareRootImpact,
  volumeShareSlippage,
} from '../../model/reality-gap/index.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const BLOCKS = 16;
const ONE_DAY = 1;

/** What the page does not draw and the command line tells: cross-validation of the search, and other laws of impact. */
export function furtherEvidence(values: RealityGapValues) {
  const scenario = scenarioOf(values);
  return { overfitting: crossValidated(scenario, values.seed), impactLaws: impactLaws(scenario) };
}

/** The search of the first world, judged over all halves of its test; null where there is nothing to pick from. */
function crossValidated(scenario: RealityGapScenario, seed: number) {
  if (scenario.tries < 2) return null;
  const table = simulateRuleReturns(scenario, 0, createRng(seed));
  const { probability, probabilityOfLoss, splits } = overfittingProbability(table, BLOCKS);
  return { probability, probabilityOfLoss, blocks: BLOCKS, splits };
}

/**
 * What one order for as much money as follows the signal costs by three laws, as fractions of the price. Of Almgren's law
 * only the temporary part: the permanent one asks for the number of shares there are, which a perpetual does not have.
 */
function impactLaws({ market, account, followers }: RealityGapScenario) {
  const order = account + followers;
  const shareOfVolume = order / market.dailyVolume;
  const dailyVolatility = market.barVolatility;
  return {
    order,
    shareOfVolume,
    squareRoot: squareRootImpact({
      scale: market.impactScale,
      dailyVolatility,
      quantity: order,
      dailyVolume: market.dailyVolume,
    }).average,
    almgrenTemporary: almgrenImpact({
      dailyVolatility,
      shareOfDailyVolume: shareOfVolume,
      durationDays: ONE_DAY,
      turnoverDays: ONE_DAY,
    }).temporary,
    volumeShare: volumeShareSlippage({ shareOfVolume }),
  };
}
