import type { DrawPicture } from '../../../drawPicture.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { TailsOutcome } from '../../tails.ts';
import type { GuardrailsText, TailsText } from '../../types.ts';
import { tailsAxis, tailsMarks, tailsRanges, tailsSentence } from '../parts/tailsTold.ts';

/** How far a window of calm lets rare days reach, with what it does not rule out. */
export function picture(
  _text: GuardrailsText,
  words: TailsText,
): DrawPicture<GuardrailsValues, TailsOutcome> {
  return (outcome, values) => ({
    sentence: tailsSentence(outcome, words),
    charts: [
      {
        kind: 'ranges',
        axis: tailsAxis(outcome, values, words),
        rows: tailsRanges(outcome, words),
        marks: tailsMarks(outcome, values, words),
      },
    ],
  });
}
