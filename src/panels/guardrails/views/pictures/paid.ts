import type { DrawPicture } from '../../../drawPicture.ts';
import type { PaidOutcome } from '../../paid.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText, PaidText } from '../../types.ts';
import { paidBoxes, paidSentence } from '../parts/paidTold.ts';

/** What each aim picks, and what becomes of a hundred accounts. */
export function picture(_text: GuardrailsText, words: PaidText): DrawPicture<GuardrailsValues, PaidOutcome> {
  return outcome => ({
    sentence: paidSentence(outcome, words),
    charts: [
      {
        ...{ kind: 'dots', boxes: paidBoxes(outcome, words), chosen: outcome.chosen },
        stateWords: words.endings(outcome.years),
      },
    ],
  });
}
