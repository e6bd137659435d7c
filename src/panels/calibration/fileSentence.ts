import { roundUpToTwoDigits } from '../../model/statistics/index.ts';
import { fileFacts } from './fileFacts.ts';
import type { MeasuredFile } from './ownForecastsOutcomes.ts';
import type { OwnForecastsText } from './types.ts';

/** What the file says in one breath, shared by page, command line and screen reader. */
export function fileSentence(outcome: MeasuredFile, words: Pick<OwnForecastsText, 'sentence'>): string {
  return words.sentence(fileFacts(outcome));
}

/** How many forecasts it takes in general, beside how many there are. */
export function neededSentence(
  { metrics: { forecasts }, needed: { halfReal } }: MeasuredFile,
  words: Pick<OwnForecastsText, 'needed'>,
): string {
  return words.needed({ forecasts, needed: halfReal === null ? null : roundUpToTwoDigits(halfReal) });
}
