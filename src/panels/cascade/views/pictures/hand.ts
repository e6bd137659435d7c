import type { DrawPicture } from '../../../drawPicture.ts';
import type { HandOutcome } from '../../hand.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, HandText } from '../../types.ts';
import { handSentence, stopAxes, stopRules } from '../parts/handTold.ts';

/** What a stop after each number of seconds leaves. */
export function picture(text: CascadeText, words: HandText): DrawPicture<CascadeValues, HandOutcome> {
  return outcome => {
    const [x, y] = stopAxes(outcome, text, words);
    const points = outcome.falls.map((fall, second) => ({ x: second, y: 1 - fall }));
    return {
      sentence: handSentence(outcome, words),
      charts: [
        {
          ...{ kind: 'lines', x, y },
          lines: [{ id: 'stop', label: '', role: 'primary', points }],
          rules: stopRules(outcome, null, words),
        },
      ],
    };
  };
}
