import type { DrawPicture } from '../../../drawPicture.ts';
import type { TimelineOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import { realityGapSentence } from '../../sentence.ts';
import type { RealityGapText } from '../../types.ts';
import { moneyAxis } from '../parts/moneyAxis.ts';
import { bandOf, linesOf, moneySeen, timeAxis } from '../timeline.tsx';

/** The test, the day real money goes in, then paper and real money on the same new days. */
export function picture(text: RealityGapText): DrawPicture<RealityGapValues, TimelineOutcome> {
  const words = text.views.timeline;
  return (outcome, values) => ({
    sentence: realityGapSentence(outcome, values, text).headline,
    charts: [
      {
        kind: 'lines',
        x: timeAxis(outcome, text),
        y: moneyAxis(moneySeen(outcome), outcome.account, text),
        lines: linesOf(outcome, words, true),
        band: { ...bandOf(outcome), label: words.band },
        rules: [{ x: 0, label: words.moneyGoesIn }],
      },
    ],
  });
}
