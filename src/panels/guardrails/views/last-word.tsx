import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { LastWordOutcome } from '../lastWord.ts';
import type { GuardrailsValues } from '../params.ts';
import type { GuardrailsText, LastWordText } from '../types.ts';
import { endAxis, endRows, lastWordSentence, leverageAxes, leverageLines } from './parts/lastWordTold.ts';

type LastWordProps = ViewProps<GuardrailsValues, LastWordOutcome, GuardrailsText> & {
  readonly words: LastWordText;
};

/** Leverage day by day under each who may decide last; below, what that costs and what it saves. */
export function View({ values, outcome, text, words, table }: LastWordProps) {
  const lines = useMemo(() => leverageLines(outcome, words), [outcome, words]);
  const [x, y] = useMemo(() => leverageAxes(outcome, words), [outcome, words]);
  const rows = useMemo(() => endRows(outcome, words), [outcome, words]);
  const axis = useMemo(() => endAxis(outcome, words), [outcome, words]);
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views['last-word'].question}
      sentence={lastWordSentence(outcome, values, words)}
      table={table}
      fileName="faultline-guardrails-last-word"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <CurveChart
        label={words.lines.label}
        x={x}
        y={y}
        lines={lines}
        rules={[{ x: values.day, label: words.lines.crash(values.day) }]}
        readOut={(_, point) => words.lines.readOut({ day: point.x, leverage: point.y })}
      />
      <Dumbbells label={words.ends.label} labels="above" axis={axis} marks={words.ends.marks} rows={rows} />
    </ChartFigure>
  );
}
