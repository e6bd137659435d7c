import type { DrawPicture } from '../../../drawPicture.ts';
import type { GuardsOutcome } from '../../guards.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, GuardsText } from '../../types.ts';
import { chosenCell, guardCells, guardsSentence } from '../parts/guardsTold.ts';

/** Each guard on none, some and all platforms. */
export function picture(text: CascadeText, words: GuardsText): DrawPicture<CascadeValues, GuardsOutcome> {
  return (outcome, values) => ({
    sentence: guardsSentence(outcome, words),
    charts: [
      {
        kind: 'heat',
        rowTitle: words.map.guards,
        columnTitle: words.map.platforms,
        columns: outcome.columns.map(text.say.number),
        rows: outcome.rows.map(({ kind, amount }) => words.map.short[kind](amount)),
        cells: guardCells(outcome, words),
        selected: chosenCell(outcome, values),
        markWords: words.map.marked,
      },
    ],
  });
}
