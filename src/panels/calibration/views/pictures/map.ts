import type { DrawPicture } from '../../../drawPicture.ts';
import { nearestCell } from '../../nearestCell.ts';
import type { MapOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, MapText } from '../../types.ts';
import { heatCell } from '../map.tsx';
import { guideSentence } from '../parts/mapSentences.ts';

/** Accuracy across, honesty down, danger in the cells. */
export function picture(
  { say }: CalibrationText,
  words: MapText,
): DrawPicture<CalibrationValues, MapOutcome> {
  return (outcome, values) => {
    const { accuracies, shares, cells, guides, trades, isCounted } = outcome;
    return {
      sentence: guideSentence(guides, values, words),
      charts: [
        {
          kind: 'heat',
          rowTitle: words.losingHalf({ trades, isCounted }),
          markWords: words.shrinks,
          columnTitle: words.columnTitle,
          columns: accuracies.map(accuracy => say.number(accuracy * 100)),
          rows: shares.map(words.share),
          cells: cells.map(row => row.map(cell => heatCell(cell, say, words))),
          selected: nearestCell(outcome, values),
        },
      ],
    };
  };
}
