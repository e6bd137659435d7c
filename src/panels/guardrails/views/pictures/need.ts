import type { DrawPicture } from '../../../drawPicture.ts';
import type { NeedOutcome } from '../../need.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText, NeedText } from '../../types.ts';
import { needBoxes, needSentence } from '../parts/needTold.ts';

/** Money needed on a date, kept in four ways, as a hundred dots each. */
export function picture(_text: GuardrailsText, words: NeedText): DrawPicture<GuardrailsValues, NeedOutcome> {
  return (outcome, values) => ({
    sentence: needSentence(outcome, values, words),
    charts: [
      {
        kind: 'dots',
        boxes: needBoxes(outcome, values, words),
        stateWords: words.endings,
        lostTwoWays: true,
      },
    ],
  });
}
