import type { DrawPicture } from '../../../drawPicture.ts';
import type { LevelsOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import { calibrationSentence } from '../../sentence.ts';
import type { CalibrationText } from '../../types.ts';
import { casesOf, levelRow, wholeRow } from '../levels.tsx';
import { hundredAxis } from '../parts/hundredAxis.ts';
import { tradersChart } from './traders.ts';

/** What the model says and what happens, level by level, and what that does to a hundred traders. */
export function picture(text: CalibrationText): DrawPicture<CalibrationValues, LevelsOutcome> {
  return (outcome, values) => ({
    sentence: calibrationSentence(outcome, values, text).headline,
    charts: [
      {
        kind: 'pairs',
        axis: hundredAxis(text.views.levels.axis, text.say),
        rows: [wholeRow(outcome, text), ...outcome.levels.map(level => levelRow(level, text))],
        chosen: String(outcome.level),
        marks: text.callMarks,
      },
      tradersChart(casesOf({ outcome, values, text, guess: null }, false), text),
    ],
  });
}
