import { roundUpToTwoDigits } from '../../model/statistics/index.ts';
import { chanceWords, writeNumber, writePercent } from '../../schema/index.ts';
import type { MeasuredFile } from './ownForecastsOutcomes.ts';

/** Below this the chance of an honest forecaster looking like that is small enough to speak of. */
const SMALL = 0.05;

export type Verdict = 'tooSure' | 'tooTimid' | 'uneven' | 'cannotTell';

/** What Spiegelhalter's test says of forecasts; where it is silent, whether the bins do. */
export function verdictOf({ metrics, honestEce }: Pick<MeasuredFile, 'metrics' | 'honestEce'>): Verdict {
  const { spiegelhalter, ece } = metrics;
  if (spiegelhalter.kind === 'value' && spiegelhalter.pValue < SMALL) {
    return spiegelhalter.z > 0 ? 'tooSure' : 'tooTimid';
  }
  return ece > honestEce.exceededOnceInTwenty ? 'uneven' : 'cannotTell';
}

/** What the file says in one breath, shared by page, command line and screen reader. */
export function fileSentence(outcome: MeasuredFile): string {
  return [countSentence(outcome), errorSentence(outcome), verdictSentence(outcome)].join(' ');
}

function countSentence({ metrics, conventions }: MeasuredFile): string {
  const { forecasts, accuracy, cameTrue, meanForecast, meanConfidence } = metrics;
  if (forecasts === 1) {
    return `One forecast says next to nothing: it said ${writePercent(meanForecast)} and ${cameTrue === 1 ? 'came true' : 'did not come true'}.`;
  }
  const count = `${writeNumber(forecasts)} forecasts`;
  if (conventions.view === 'confidence') {
    return `${count} were ${timesWords(accuracy, 'right')} and said to be ${writePercent(meanConfidence)} sure on average.`;
  }
  if (cameTrue === 0 || cameTrue === forecasts) {
    return `${count}, and ${cameTrue === 0 ? 'none' : 'every one'} came true: nothing can be said about how well they sort.`;
  }
  return `${count} were ${timesWords(accuracy, 'on the right side')}: stated ${writePercent(meanForecast)} on average, ${writePercent(cameTrue / forecasts)} came true.`;
}

function timesWords(share: number, what: string): string {
  if (share === 0) return `never ${what}`;
  return share === 1 ? `always ${what}` : `${what} ${chanceWords(share).full} times`;
}

function errorSentence({ metrics: { ece }, honestEce }: MeasuredFile): string {
  const points = (share: number) => writeNumber(share * 100, 1);
  const once = honestEce.exceededOnceInTwenty;
  return `What was said and what happened lie ${points(ece)} points apart; an honest forecaster would show ${points(honestEce.mean.value)} by chance alone, and more than ${points(once)} once in twenty.`;
}

function verdictSentence(outcome: MeasuredFile): string {
  const { metrics, needed } = outcome;
  const verdict = verdictOf(outcome);
  switch (verdict) {
    case 'tooSure':
      return 'That is too sure of itself, more than chance explains.';
    case 'tooTimid':
      return 'That is more timid than it needs to be, more than chance explains.';
    case 'uneven':
      return 'That is more than chance explains, though neither too sure nor too timid throughout.';
    case 'cannotTell': {
      const more = needed.asSeen.kind === 'value' ? needed.asSeen.forecasts - metrics.forecasts : null;
      return more !== null && more > 0
        ? `Whether that is honest cannot be told yet: if what is seen so far is real, about ${writeNumber(roundUpToTwoDigits(more))} more forecasts would tell.`
        : 'Nothing here speaks against honest confidence.';
    }
    default:
      return verdict satisfies never;
  }
}

/** How many forecasts it takes in general, beside how many there are. */
export function neededSentence({ metrics: { forecasts }, needed: { halfReal } }: MeasuredFile): string {
  const have = `There are ${writeNumber(forecasts)}.`;
  if (halfReal === null) {
    return `${have} They are right no more often than a coin, so it takes a file of better calls to say how many would tell.`;
  }
  return `To tell a forecaster who is right as often, but of whose confidence only half is real, from an honest one takes about ${writeNumber(roundUpToTwoDigits(halfReal))} forecasts (8 times in 10). ${have}`;
}
