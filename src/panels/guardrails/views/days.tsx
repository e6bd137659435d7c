import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { HeatMap } from '../../../charts/HeatMap.tsx';
import { RangeStrip } from '../../../charts/RangeStrip.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { DaysOutcome } from '../days.ts';
import type { GuardrailsValues } from '../params.ts';
import type { DaysText, GuardrailsText } from '../types.ts';
import {
  DAYS_SHOWN,
  daysAxis,
  daysCells,
  daysMarks,
  daysRanges,
  daysRows,
  daysSentence,
} from './parts/daysTold.ts';

type DaysProps = ViewProps<GuardrailsValues, DaysOutcome, GuardrailsText> & { readonly words: DaysText };

/** What each policy leaves by the day of the crash; below, from its worst day to its best. */
export function View({ outcome, text, words, table, onPick }: DaysProps) {
  const cells = useMemo(() => daysCells(outcome, words), [outcome, words]);
  const ranges = useMemo(() => daysRanges(outcome, words), [outcome, words]);
  const axis = useMemo(() => daysAxis(outcome, words), [outcome, words]);
  const { map } = words;
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views.days.question}
      sentence={daysSentence(outcome, words)}
      table={table}
      fileName="faultline-guardrails-days"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <HeatMap
        label={map.label}
        rowTitle={map.policies(outcome)}
        columnTitle={map.days}
        columns={DAYS_SHOWN.map(text.say.number)}
        rows={daysRows(outcome, words)}
        cells={cells}
        onPick={(_, column) => onPick('day', DAYS_SHOWN[column]!)}
      />
      <RangeStrip label={words.ranges.label} axis={axis} rows={ranges} marks={daysMarks(words)} />
    </ChartFigure>
  );
}
