import type { DrawPicture } from '../../../drawPicture.ts';
import type { CascadeValues } from '../../params.ts';
import type { SecondsOutcome } from '../../seconds.ts';
import type { CascadeText, SecondsText } from '../../types.ts';
import { secondsMarks, secondsSentence } from '../parts/secondsTold.ts';
import { eventChart } from './event.ts';

/** The event by the second with its moments marked. */
export function picture(text: CascadeText, words: SecondsText): DrawPicture<CascadeValues, SecondsOutcome> {
  return outcome => ({
    sentence: secondsSentence(outcome, words),
    charts: [eventChart(outcome.event, text, secondsMarks(outcome, words))],
  });
}
