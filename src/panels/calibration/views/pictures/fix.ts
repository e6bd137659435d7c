import type { DrawPicture } from '../../../drawPicture.ts';
import type { FixOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, FixText } from '../../types.ts';
import { fixRow, gapAxis } from '../fix.tsx';
import { fixSentence } from '../parts/fixSentences.ts';

/** Ways to mend the confidence, and what becomes of each when the market changes. */
export function picture(
  { say }: CalibrationText,
  words: FixText,
): DrawPicture<CalibrationValues, FixOutcome> {
  return outcome => ({
    sentence: fixSentence(outcome, words),
    charts: [
      {
        kind: 'pairs',
        axis: gapAxis(outcome.fixes, say, words),
        rows: outcome.fixes.filter(({ gap }) => gap !== null).map(result => fixRow(result, say, words)),
        marks: words.marks,
      },
    ],
  });
}
