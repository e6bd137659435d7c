import type { DrawPicture } from '../../../drawPicture.ts';
import { type CurveOutcome, LARGEST_LEVERAGE } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { CurveText, LeverageText } from '../../types.ts';
import { axesOf, layersOf } from '../curve.tsx';
import { curveSentence, pointAt } from '../parts/curveSentences.ts';

/** The chance at every leverage, the range from calm to stressed and the prices of the past. */
export function picture({ say }: LeverageText, words: CurveText): DrawPicture<LeverageValues, CurveOutcome> {
  return (outcome, values) => {
    const axes = axesOf(say, words);
    const here = pointAt(outcome, values.leverage);
    return {
      sentence: curveSentence(outcome, values, words),
      charts: [
        {
          kind: 'lines',
          x: axes.leverage,
          y: axes.chance,
          ...layersOf(outcome, values.side, words),
          marker: {
            x: Math.min(LARGEST_LEVERAGE, values.leverage),
            label: say.quantity('multiple', values.leverage),
            ...(here !== null && { y: here.probability }),
          },
        },
      ],
    };
  };
}
