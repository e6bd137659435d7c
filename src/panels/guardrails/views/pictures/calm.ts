import type { DrawPicture } from '../../../drawPicture.ts';
import type { CalmOutcome } from '../../calmOutcome.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { CalmText, GuardrailsText } from '../../types.ts';
import { cameOn, changeAxes, heldAxis, heldRows, isAsTried, rangesBand } from '../parts/calmShown.ts';
import { calmSentence } from '../parts/calmTold.ts';

/** The ranges that it states through the storm, and how many of each model held. Nothing while the models learn. */
export function picture(_text: GuardrailsText, words: CalmText): DrawPicture<GuardrailsValues, CalmOutcome> {
  return outcome => {
    const { models, seen } = outcome;
    if (models === null) return null;
    const days = outcome.returns.length;
    const [x, y] = changeAxes(outcome.returns, words);
    const { inside, outside } = cameOn(outcome, days, words);
    return {
      sentence: calmSentence(outcome, words),
      charts: [
        {
          ...{ kind: 'lines', x, y, lines: [], band: rangesBand(outcome, days, words) },
          ...{ observed: outside, observedBeside: inside, rules: [{ x: 0, label: words.crash }] },
        },
        {
          kind: 'pairs',
          axis: heldAxis(words),
          rows: heldRows({ models, isAsTried: isAsTried(seen) }, words),
          marks: words.marks,
        },
      ],
    };
  };
}
