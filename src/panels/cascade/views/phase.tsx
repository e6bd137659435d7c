import { useId, useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ShadeKey, ShadeMap } from '../../../charts/ShadeMap.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { CascadeValues } from '../params.ts';
import type { PhaseMap, PhaseOutcome } from '../phase.ts';
import type { CascadeText, PhaseText } from '../types.ts';
import {
  cellWords,
  criticalPoints,
  hereOn,
  leverageAxis,
  mapAxis,
  phaseSentence,
  SHADES,
  shadeNames,
  shownAcross,
} from './parts/phaseTold.ts';
import './phase.css';

type PhaseProps = ViewProps<CascadeValues, PhaseOutcome, CascadeText> & { readonly words: PhaseText };

/** Share and leverage, distance and leverage: two maps of events, filling in, with the line of runaway. */
export function View({ values, outcome, text, words, table, onPick }: PhaseProps) {
  const { question } = text.views.phase;
  const keysId = useId();
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={phaseSentence(outcome, values, words)}
      table={table}
      fileName="faultline-cascade-map"
      method={words.method(outcome).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {outcome.maps.length > 0 && (
        <>
          <div className="phase-maps">
            {outcome.maps.map(map => (
              <OneMap key={map.id} map={map} values={values} words={words} keysId={keysId} onPick={onPick} />
            ))}
          </div>
          <ShadeKey
            lead={words.shades}
            shades={shadeNames(words)}
            line={words.line}
            here={words.here}
            keysId={keysId}
          />
        </>
      )}
    </ChartFigure>
  );
}

interface OneMapProps extends Pick<PhaseProps, 'values' | 'words' | 'onPick'> {
  readonly map: PhaseMap;
  readonly keysId: string;
}

function OneMap({ map, values, words, keysId, onPick }: OneMapProps) {
  const { id, across, leverages, rows } = map;
  const { delaySpread } = values;
  const columns = useMemo(
    () => across.map(value => shownAcross(id, value, delaySpread)),
    [id, across, delaySpread],
  );
  const x = useMemo(() => mapAxis(id, columns, delaySpread, words), [id, columns, delaySpread, words]);
  const y = useMemo(() => leverageAxis(leverages, words), [leverages, words]);
  const critical = useMemo(() => criticalPoints(map, delaySpread), [map, delaySpread]);
  return (
    <ShadeMap
      label={words.label[id]}
      x={x}
      y={y}
      columns={columns}
      rows={leverages}
      cells={rows}
      limits={SHADES}
      line={critical}
      here={hereOn(id, values)}
      keysId={keysId}
      rowWords={row => words.times(leverages[row]!)}
      cellWords={(row, column) => cellWords(map, { row, column }, x, words)}
      onPick={(row, column) => {
        onPick('leverage', leverages[row]!);
        onPick(id === 'share' ? 'modelShare' : 'similarity', across[column]!);
      }}
    />
  );
}
