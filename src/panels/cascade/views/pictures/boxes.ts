import type { DrawPicture } from '../../../drawPicture.ts';
import type { BoxesOutcome } from '../../outcomes.ts';
import type { CascadeValues } from '../../params.ts';
import { cascadeSentence } from '../../sentence.ts';
import type { CascadeText } from '../../types.ts';
import { boxesShown, keyOf } from '../parts/boxesShown.ts';

/** The shares as a hundred dots each, once the event is over. */
export function picture(text: CascadeText): DrawPicture<CascadeValues, BoxesOutcome> {
  const words = text.views.boxes;
  return (outcome, values) => {
    const { lead, ...stateWords } = keyOf(outcome, values, words, { moment: null, isPlain: false });
    return {
      sentence: cascadeSentence(outcome, values, text).headline,
      charts: [
        {
          kind: 'dots',
          boxes: boxesShown(outcome, words, null),
          chosen: String(outcome.chosen),
          stateWords,
          keyLead: lead,
          lostTwoWays: true,
        },
      ],
    };
  };
}
