import type { DrawPicture } from '../../../drawPicture.ts';
import type { CrashOutcome } from '../../outcomes.ts';
import type { GuardrailsValues } from '../../params.ts';
import { guardrailsSentence } from '../../sentence.ts';
import type { GuardrailsText } from '../../types.ts';
import { dayAxis, moneyAxis } from '../parts/crashAxes.ts';
import { crashLines } from '../parts/crashShown.ts';

/** Two accounts that meet and part. */
export function picture(text: GuardrailsText): DrawPicture<GuardrailsValues, CrashOutcome> {
  return (outcome, values) => ({
    sentence: guardrailsSentence(outcome, values, text).headline,
    charts: [
      { kind: 'lines', x: dayAxis(text), y: moneyAxis(text), lines: crashLines(outcome, values.day, text) },
    ],
  });
}
