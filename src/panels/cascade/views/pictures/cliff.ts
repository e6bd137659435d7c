import type { DrawPicture } from '../../../drawPicture.ts';
import type { CliffOutcome } from '../../cliff.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, CliffText } from '../../types.ts';
import { cliffAxes, cliffJumps, cliffLines, cliffSentence } from '../parts/cliffTold.ts';

/** The fall over the dip for each share of look-alike models, its largest jump marked. */
export function picture(_text: CascadeText, words: CliffText): DrawPicture<CascadeValues, CliffOutcome> {
  return (outcome, values) => {
    const [x, y] = cliffAxes(outcome, words);
    return {
      sentence: cliffSentence(outcome, values, words),
      charts: [
        {
          ...{ kind: 'lines', x, y, lines: cliffLines(outcome, words), areNamedInKey: true },
          observedBeside: cliffJumps(outcome, words),
          rules: [{ x: outcome.threshold, label: words.threshold }],
        },
      ],
    };
  };
}
