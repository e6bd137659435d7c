import { breakEvenKappa } from '../../model/calibration/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { planOf } from './forecaster.ts';
import { levels } from './levels.ts';
import type { MoneyEstimate, MoneySummary } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { calibrationSentence } from './sentence.ts';
import type { AnswerText, CalibrationText, CalibrationTypes } from './types.ts';

export const answer = (words: AnswerText) =>
  defineAnswer<CalibrationTypes>((values, context, text) => calibrationAnswer(values, context, text, words));

function* calibrationAnswer(
  values: CalibrationValues,
  context: ComputeContext,
  text: CalibrationText,
  words: AnswerText,
): Work<Readonly<Record<string, unknown>>> {
  const first = yield* levels.compute(values, context);
  const sentence = calibrationSentence(first, values, text);
  const { accuracy, ece, brier, logLoss, auroc, meanConfidence, reliability } = first.exact;
  return {
    sentence: sentence.headline,
    context: sentence.second,
    exact: {
      accuracy,
      ece,
      brier,
      logLoss,
      auroc: auroc.event,
      aurocOfConfidence: auroc.confidence,
      meanConfidence,
      reliability,
      calibrationSlope: values.realConfidence,
      growth: first.own.growth,
    },
    conventions: words.conventions,
    levels: first.levels,
    ...moneyAnswer(first.own, words),
    honest: moneyAnswer(first.honest, words),
    breakEven: breakEvenAnswer(values, words),
    traders: first.traders,
  };
}

function moneyAnswer(summary: MoneySummary, words: AnswerText) {
  const { growth, halved, endedBelowStart, meanReturn, tradedShare, meanStake, medianStake, middleLogEnd } =
    summary;
  const inWords = ({ method, ...estimate }: MoneyEstimate) => ({ ...estimate, method: words.method(method) });
  return {
    growth,
    halved: inWords(halved),
    endedBelowStart: inWords(endedBelowStart),
    meanReturn,
    tradedShare,
    meanStake,
    medianStake,
    middleLogEnd: inWords(middleLogEnd),
  };
}

/** The share of real confidence below which money stops to grow; null where it grows, or shrinks, whatever is said. */
function breakEvenAnswer(values: CalibrationValues, { noBreakEven }: AnswerText) {
  if (values.stake === 'flat') return { real: null, reason: noBreakEven.flat };
  const found = breakEvenKappa(values.accuracy, planOf(values));
  return found.kind === 'value' ? { real: 1 / found.kappa } : { real: null, reason: noBreakEven.alwaysGrows };
}
