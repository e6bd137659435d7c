import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Dumbbell, Dumbbells } from '../../../charts/Dumbbells.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { ForecasterBin, ForecasterTold, RealForecastersOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import type { CalibrationText, RealForecastersText } from '../types.ts';
import { hundredAxis } from './parts/hundredAxis.ts';

/** What one real forecaster said and what happened, bin by bin, and another beside it in words. */
export function View({
  outcome,
  text,
  words,
  table,
}: ViewProps<CalibrationValues, RealForecastersOutcome, CalibrationText> & {
  readonly words: RealForecastersText;
}) {
  const { say, parameters } = text;
  const { chosen, beside, bins } = outcome;
  const axis = useMemo(() => hundredAxis(words.axis, say), [words, say]);
  const named = (told: ForecasterTold) => ({ ...told, name: parameters.forecaster.options![told.id]! });
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views['real-forecasters'].question}
      sentence={words.sentence({ chosen: named(chosen), beside: named(beside) })}
      table={table}
      fileName="faultline-real-forecasters"
      method={<p>{words.method(chosen)}</p>}
    >
      <Dumbbells
        label={named(chosen).name}
        axis={axis}
        rows={bins.map(bin => rowOf(bin, say, words))}
        labels="beside"
        marks={words.marks}
      />
    </ChartFigure>
  );
}

export function rowOf(
  { index, count, stated, happened, luck }: ForecasterBin,
  say: Say,
  words: RealForecastersText,
): Dumbbell {
  return {
    id: String(index),
    label: words.row(count),
    first: stated,
    second: happened,
    firstText: say.number(stated * 100),
    secondText: say.number(happened * 100),
    words: words.rowSentence({ count, stated, happened }),
    tone: 'neutral',
    band: luck,
  };
}
