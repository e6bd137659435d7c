import type { DrawPicture } from '../../../drawPicture.ts';
import type { CascadeValues } from '../../params.ts';
import type { PhaseOutcome } from '../../phase.ts';
import type { CascadeText, PhaseText } from '../../types.ts';
import {
  criticalPoints,
  hereOn,
  leverageAxis,
  mapAxis,
  phaseSentence,
  SHADES,
  shadeNames,
  shownAcross,
} from '../parts/phaseTold.ts';

/** Share and leverage: the map of events with the line of runaway. Nothing where no map can be drawn. */
export function picture(_text: CascadeText, words: PhaseText): DrawPicture<CascadeValues, PhaseOutcome> {
  return (outcome, values) => {
    const map = outcome.maps.find(({ id }) => id === 'share');
    if (!map) return null;
    const { delaySpread } = values;
    const columns = map.across.map(value => shownAcross(map.id, value, delaySpread));
    return {
      sentence: phaseSentence(outcome, values, words),
      charts: [
        {
          kind: 'shades',
          x: mapAxis(map.id, columns, delaySpread, words),
          y: leverageAxis(map.leverages, words),
          columns,
          rows: map.leverages,
          cells: map.rows,
          limits: SHADES,
          shadeNames: shadeNames(words),
          shadesLead: words.shades,
          line: { label: words.line, points: criticalPoints(map, delaySpread) },
          here: { label: words.here, at: hereOn(map.id, values) },
        },
      ],
    };
  };
}
