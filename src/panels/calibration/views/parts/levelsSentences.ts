import { chanceTold } from '../../chanceTold.ts';
import { earnsNothingAt } from '../../forecaster.ts';
import { growthOf } from '../../growth.ts';
import { middleEnd } from '../../middle.ts';
import type { LevelsOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import { everStakes, toldMedian, toldTraded } from '../../rarity.ts';
import type { CalibrationText } from '../../types.ts';

type LevelsText = CalibrationText['views']['levels'];

/** How the numbers of the first screen are found, paragraph by paragraph, with their simulation error. */
export function levelsMethod(
  outcome: LevelsOutcome,
  values: CalibrationValues,
  words: LevelsText,
): readonly string[] {
  const { ece, brier, logLoss, auroc } = outcome.exact;
  const { own, honest } = outcome;
  const { halved, endedBelowStart } = own;
  return words.method({
    kappa: 1 / values.realConfidence,
    ece,
    brier,
    logLoss,
    auroc: auroc.event,
    halved: halved.value,
    halvedError: halved.standardError,
    halvedMethod: halved.method,
    endedBelowStart: endedBelowStart.value,
    endedBelowStartError: endedBelowStart.standardError,
    endedBelowStartMethod: endedBelowStart.method,
    seed: values.seed,
    payoffPer100: values.payoffPer100,
    earnsNothing: earnsNothingAt(values.payoffPer100),
    stated: outcome.level,
    shareFrom: outcome.shareFrom,
    tradedShare: toldTraded(own),
    honestTradedShare: toldTraded(honest),
    medianStake: toldMedian(own),
    honestMedianStake: toldMedian(honest),
    growth: growthOf(own.growth),
    honestGrowth: growthOf(honest.growth),
    middle: middleEnd(own.middleLogEnd),
    trades: values.trades,
    below: chanceTold(endedBelowStart, everStakes(own)),
  });
}
