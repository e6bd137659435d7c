import type { DrawPicture } from '../../../drawPicture.ts';
import type { LastWordOutcome } from '../../lastWord.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText, LastWordText } from '../../types.ts';
import { endAxis, endRows, lastWordSentence, leverageAxes, leverageLines } from '../parts/lastWordTold.ts';

/** Leverage day by day under each who may decide last, and what that costs. */
export function picture(
  _text: GuardrailsText,
  words: LastWordText,
): DrawPicture<GuardrailsValues, LastWordOutcome> {
  return (outcome, values) => {
    const [x, y] = leverageAxes(outcome, words);
    return {
      sentence: lastWordSentence(outcome, values, words),
      charts: [
        {
          ...{ kind: 'lines', x, y, lines: leverageLines(outcome, words), areNamedInKey: true },
          rules: [{ x: values.day, label: words.lines.crash(values.day) }],
        },
        {
          ...{ kind: 'pairs', axis: endAxis(outcome, words), rows: endRows(outcome, words) },
          marks: words.ends.marks,
        },
      ],
    };
  };
}
