import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { CrashOutcome } from '../outcomes.ts';
import type { GuardrailsValues } from '../params.ts';
import { guardrailsSentence } from '../sentence.ts';
import type { GuardrailsText } from '../types.ts';
import { dayAxis, moneyAxis } from './parts/crashAxes.ts';
import { crashLines } from './parts/crashShown.ts';

/** Two accounts that meet and part. */
export function View(props: ViewProps<GuardrailsValues, CrashOutcome, GuardrailsText>) {
  const { values, outcome, text, table, settled, hidden } = props;
  const words = text.views.crash;
  const lines = useMemo(() => crashLines(outcome, values.day, text), [outcome, values.day, text]);
  const x = useMemo(() => dayAxis(text), [text]);
  const y = useMemo(() => moneyAxis(text), [text]);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden ? words.question : guardrailsSentence(outcome, values, text).headline}
      table={table}
      fileName="faultline-guardrails"
    >
      <CurveChart label={words.question} x={x} y={y} lines={hidden ? [] : lines} animate={settled} />
    </ChartFigure>
  );
}
