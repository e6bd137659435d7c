import type { DrawPicture } from '../../../drawPicture.ts';
import type { ReliabilityOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, ReliabilityText } from '../../types.ts';
import { reliabilitySentence } from '../parts/reliabilitySentences.ts';
import { axesOf, layersOf } from '../reliability.tsx';

/** A sample of calls beside the truth, with the band in which an honest model's fitted line would lie. */
export function picture(
  { say }: CalibrationText,
  words: ReliabilityText,
): DrawPicture<CalibrationValues, ReliabilityOutcome> {
  return outcome => ({
    sentence: reliabilitySentence(outcome, words),
    charts: [{ kind: 'lines', ...axesOf(say, words), ...layersOf(outcome, words) }],
  });
}
