import type { DrawPicture } from '../../../drawPicture.ts';
import type { ClassBookOutcome } from '../../classBook.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, ClassText } from '../../types.ts';
import { classBookSentence, classBoxes } from '../parts/classTold.ts';

/** A hundred positions at each leverage that a class has chosen. */
export function picture(_text: CascadeText, words: ClassText): DrawPicture<CascadeValues, ClassBookOutcome> {
  return (outcome, values) => ({
    sentence: classBookSentence(outcome, values, words),
    charts: [
      { kind: 'dots', boxes: classBoxes(outcome, words), stateWords: words.endings, lostTwoWays: true },
    ],
  });
}
