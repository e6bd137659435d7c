import type { DrawPicture } from '../../../drawPicture.ts';
import type { PositionOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText, PositionText } from '../../types.ts';
import { endsOf, marksOf, positionSentence, rangeWords } from '../parts/positionSentences.ts';
import { priceAxis } from '../position.tsx';

/** The price that ends a position, beside where such markets take the price. */
export function picture(
  { say }: LeverageText,
  words: PositionText,
): DrawPicture<LeverageValues, PositionOutcome> {
  return (outcome, values) => ({
    sentence: positionSentence(outcome, values, words),
    charts: [
      {
        kind: 'ranges',
        axis: priceAxis(outcome, values, say, words),
        marks: marksOf(outcome, values, words),
        rows: outcome.ranges.map(({ hours, ...range }) => ({
          id: String(hours),
          label: words.after(hours),
          text: rangeWords(range, values, words),
          ...endsOf(range, values),
        })),
      },
    ],
  });
}
