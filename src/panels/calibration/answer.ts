import { breakEvenKappa } from '../../model/calibration/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { planOf } from './forecaster.ts';
import { levels } from './levels.ts';
import type { MoneySummary } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { calibrationSentence } from './sentence.ts';
import type { CalibrationTypes } from './types.ts';

export const answer = defineAnswer<CalibrationTypes>(calibrationAnswer);

function* calibrationAnswer(
  values: CalibrationValues,
  context: ComputeContext,
): Work<Readonly<Record<string, unknown>>> {
  const first = yield* levels.compute(values, context);
  const sentence = calibrationSentence(first, values);
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
    conventions: {
      exact:
        'infinitely many calls: accuracy by closed form, the others by quadrature; ECE without bins; log loss in natural logarithms',
      auroc: 'auroc ranks chances of “up” (event view), aurocOfConfidence the calls by how sure they were',
      growth: 'mean natural logarithm of the money’s factor per trade; trades without a stake count',
      halved: 'ever half the start or less, after any of the trades',
    },
    levels: first.levels,
    ...moneyAnswer(first.own),
    honest: moneyAnswer(first.honest),
    breakEven: breakEvenAnswer(values),
    traders: first.traders,
  };
}

function moneyAnswer(summary: MoneySummary) {
  const { growth, halved, endedBelowStart, meanReturn, tradedShare, meanStake, middleLogEnd } = summary;
  return { growth, halved, endedBelowStart, meanReturn, tradedShare, meanStake, middleLogEnd };
}

/** The share of real confidence below which money stops to grow; null where it grows, or shrinks, whatever is said. */
function breakEvenAnswer(values: CalibrationValues) {
  if (values.stake === 'flat') return { real: null, reason: 'a flat stake does not follow what is said' };
  const found = breakEvenKappa(values.accuracy, planOf(values));
  return found.kind === 'value'
    ? { real: 1 / found.kappa }
    : { real: null, reason: 'it grows however overconfident it is' };
}
