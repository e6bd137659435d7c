import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import { EventStrip } from '../../../charts/EventStrip.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { GaugeOutcome } from '../gauge.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, GaugeText } from '../types.ts';
import {
  bookBars,
  chosenGauge,
  gaugeAxes,
  gaugeRows,
  gaugeRules,
  gaugeSentence,
  ratioAxis,
} from './parts/gaugeTold.ts';

type GaugeProps = ViewProps<CascadeValues, GaugeOutcome, CascadeText> & { readonly words: GaugeText };

/** What comes due at which fall, the gain there, and how far from runaway that is for each share. */
export function View({ values, outcome, text, words, table }: GaugeProps) {
  const { strip, row } = words;
  const { falls, gains } = outcome;
  const [x, y] = useMemo(() => gaugeAxes(outcome, words), [outcome, words]);
  const bars = useMemo(() => bookBars(outcome), [outcome]);
  const rules = useMemo(() => gaugeRules(outcome, values, words), [outcome, values, words]);
  const rows = useMemo(() => gaugeRows(outcome, words), [outcome, words]);
  const axis = useMemo(() => ratioAxis(outcome, words), [outcome, words]);
  const chosen = chosenGauge(outcome);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.gauge.question}
      sentence={gaugeSentence(outcome, words)}
      table={table}
      fileName="faultline-cascade-gauge"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <EventStrip
        label={chosen ? strip.label(chosen) : strip.bookLabel}
        x={x}
        y={y}
        moments={falls}
        values={gains ?? falls.map(() => 0)}
        bars={bars}
        rules={rules}
        shown={1}
      />
      {rows.length > 0 && (
        <Dumbbells label={row.label} labels="above" axis={axis} marks={row.marks} rows={rows} />
      )}
    </ChartFigure>
  );
}
