import type { MetricConventions } from '../../model/calibration/index.ts';
import { roundUpToTwoDigits } from '../../model/statistics/index.ts';
import type { MeasuredFile } from './ownForecastsOutcomes.ts';

/** Below this the chance of an honest forecaster looking like that is small enough to speak of. */
const SMALL = 0.05;

type Verdict = 'tooSure' | 'tooTimid' | 'uneven' | 'cannotTell';

/** All that the sentence of a file tells, as one flat record. */
export interface FileFacts {
  readonly view: MetricConventions['view'];
  readonly forecasts: number;
  readonly cameTrue: number;
  readonly accuracy: number;
  readonly meanForecast: number;
  readonly meanConfidence: number;
  readonly ece: number;
  /** What an honest forecaster would show by chance, and exceed once in twenty times. */
  readonly honestEce: number;
  readonly exceededOnceInTwenty: number;
  readonly verdict: Verdict;
  /** How many more forecasts would tell, told in two digits; null where no number would, or these suffice. */
  readonly moreNeeded: number | null;
}

/** What Spiegelhalter's test says of forecasts; where it is silent, as for certainties, whether the bins do. */
function verdictOf({ metrics, honestEce }: Pick<MeasuredFile, 'metrics' | 'honestEce'>): Verdict {
  const { spiegelhalter, ece, accuracy, meanConfidence } = metrics;
  if (spiegelhalter.kind === 'value' && spiegelhalter.pValue < SMALL) {
    return spiegelhalter.z > 0 ? 'tooSure' : 'tooTimid';
  }
  if (ece <= honestEce.exceededOnceInTwenty) return 'cannotTell';
  return meanConfidence - accuracy > honestEce.exceededOnceInTwenty ? 'tooSure' : 'uneven';
}

/** What the sentence of a file tells. */
export function fileFacts(outcome: MeasuredFile): FileFacts {
  const { metrics, honestEce, needed, conventions } = outcome;
  const { forecasts, cameTrue, accuracy, meanForecast, meanConfidence, ece } = metrics;
  const more = needed.asSeen.kind === 'value' ? needed.asSeen.forecasts - forecasts : 0;
  return {
    view: conventions.view,
    forecasts,
    cameTrue,
    accuracy,
    meanForecast,
    meanConfidence,
    ece,
    honestEce: honestEce.mean.value,
    exceededOnceInTwenty: honestEce.exceededOnceInTwenty,
    verdict: verdictOf(outcome),
    moreNeeded: more > 0 ? roundUpToTwoDigits(more) : null,
  };
}
