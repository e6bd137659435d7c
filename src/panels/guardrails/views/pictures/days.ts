import type { DrawPicture } from '../../../drawPicture.ts';
import type { DaysOutcome } from '../../days.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { DaysText, GuardrailsText } from '../../types.ts';
import { DAYS_SHOWN, daysCells, daysRows, daysSentence } from '../parts/daysTold.ts';

/** What each policy leaves by the day of the crash. */
export function picture(text: GuardrailsText, words: DaysText): DrawPicture<GuardrailsValues, DaysOutcome> {
  const { map } = words;
  return outcome => ({
    sentence: daysSentence(outcome, words),
    charts: [
      {
        kind: 'heat',
        rowTitle: map.policies(outcome),
        columnTitle: map.days,
        columns: DAYS_SHOWN.map(text.say.number),
        rows: daysRows(outcome, words),
        cells: daysCells(outcome, words),
      },
    ],
  });
}
