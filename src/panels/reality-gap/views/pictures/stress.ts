import type { DrawPicture } from '../../../drawPicture.ts';
import type { StressOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { RealityGapText, StressText } from '../../types.ts';
import { costRows, largestFirst, stressSentence } from '../parts/stressRows.ts';
import { dayAxis, linesOf, moneyAxis } from '../stress.tsx';

/** What cost most has room beside the lines. */
const COSTS = 6;

/** A storm to its end: the price, paper and real money, and what each cause took. */
export function picture(
  text: RealityGapText,
  words: StressText,
): DrawPicture<RealityGapValues, StressOutcome> {
  return outcome => {
    const { bars, storm } = outcome;
    const last = bars.length - 1;
    return {
      sentence: stressSentence(outcome, last, words),
      charts: [
        {
          kind: 'lines',
          x: dayAxis(outcome, text.say, words),
          y: moneyAxis(bars, text.say, words),
          lines: linesOf(outcome, last, words),
          rules: [{ x: storm[0] - 1, label: words.begins }],
        },
        { kind: 'steps', rows: largestFirst(costRows(bars[last]!, text.causes, words)).slice(0, COSTS) },
      ],
    };
  };
}
