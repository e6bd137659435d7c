import type { DrawPicture } from '../../../drawPicture.ts';
import type { ForecasterTold, RealForecastersOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, RealForecastersText } from '../../types.ts';
import { hundredAxis } from '../parts/hundredAxis.ts';
import { rowOf } from '../real-forecasters.tsx';

/** What one real forecaster said and what happened, bin by bin. */
export function picture(
  { say, parameters }: CalibrationText,
  words: RealForecastersText,
): DrawPicture<CalibrationValues, RealForecastersOutcome> {
  const named = (told: ForecasterTold) => ({ ...told, name: parameters.forecaster.options[told.id] });
  return ({ chosen, beside, bins }) => ({
    sentence: words.sentence({ chosen: named(chosen), beside: named(beside) }),
    charts: [
      {
        kind: 'pairs',
        axis: hundredAxis(words.axis, say),
        rows: bins.map(bin => rowOf(bin, say, words)),
        marks: words.marks,
      },
    ],
  });
}
