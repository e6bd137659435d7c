import type { DrawPicture } from '../../../drawPicture.ts';
import type { OddsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import { leverageSentence } from '../../sentence.ts';
import type { LeverageText } from '../../types.ts';
import { boxesOf } from '../odds.tsx';
import { keyOf } from '../parts/oddsSentences.ts';

/** The holding times as a hundred dots each. */
export function picture(text: LeverageText): DrawPicture<LeverageValues, OddsOutcome> {
  return (outcome, values) => ({
    sentence: leverageSentence(outcome, values, text).headline,
    charts: [
      {
        kind: 'dots',
        boxes: boxesOf(outcome, values, text, { ticked: false, settled: true, sceneAsks: null }),
        chosen: String(outcome.hours),
        ...keyOf(outcome, true, text),
      },
    ],
  });
}
