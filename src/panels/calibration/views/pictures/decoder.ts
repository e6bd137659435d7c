import type { DrawPicture } from '../../../drawPicture.ts';
import type { DecoderOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, DecoderText } from '../../types.ts';
import { readingRow } from '../decoder.tsx';
import { hundredAxis } from '../parts/hundredAxis.ts';

/** How sure each possible reading of the claim says it is, and how often it is right. */
export function picture(
  text: CalibrationText,
  words: DecoderText,
): DrawPicture<CalibrationValues, DecoderOutcome> {
  return outcome => ({
    sentence: words.sentence,
    charts: [
      {
        kind: 'pairs',
        axis: hundredAxis(words.axis, text.say),
        rows: outcome.readings
          .filter(({ real, isOneDial }) => real !== null || !isOneDial)
          .map(reading => readingRow(reading, { outcome, text, words })),
        marks: text.callMarks,
      },
    ],
  });
}
