import type { DrawPicture } from '../../../drawPicture.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { StopsOutcome } from '../../stops.ts';
import type { GuardrailsText, StopsText } from '../../types.ts';
import { PROTECTIONS, stopsCells, stopsSentence } from '../parts/stopsTold.ts';

/** What is left with nothing, a stop and a model, market by market. */
export function picture(
  _text: GuardrailsText,
  words: StopsText,
): DrawPicture<GuardrailsValues, StopsOutcome> {
  const { map } = words;
  return (outcome, values) => ({
    sentence: stopsSentence(outcome, values, words),
    charts: [
      {
        kind: 'heat',
        rowTitle: map.markets,
        columnTitle: map.protections,
        columns: PROTECTIONS.map(protection => map.columns[protection]),
        rows: outcome.rows.map(({ id }) => map.rows[id]),
        cells: stopsCells(outcome.rows, words),
      },
    ],
  });
}
