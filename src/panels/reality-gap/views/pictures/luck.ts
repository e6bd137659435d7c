import type { DrawPicture } from '../../../drawPicture.ts';
import { chosenTries, type LuckOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { LuckText, RealityGapText } from '../../types.ts';
import { linesOf, moneySeen, triesAxis } from '../luck.tsx';
import { luckSentence } from '../parts/luckSentence.ts';
import { moneyAxis } from '../parts/moneyAxis.ts';

/** What the best of more and more ideas shows, and what it is worth. */
export function picture(text: RealityGapText, words: LuckText): DrawPicture<RealityGapValues, LuckOutcome> {
  return outcome => {
    const here = chosenTries(outcome);
    return {
      sentence: luckSentence(outcome, words),
      charts: [
        {
          kind: 'lines',
          x: triesAxis(outcome, text.say, words),
          y: moneyAxis(moneySeen(outcome), outcome.account, text),
          lines: linesOf(outcome, words),
          marker: { x: here.tries, y: here.testEnd, label: words.ideas(here.tries) },
        },
      ],
    };
  };
}
