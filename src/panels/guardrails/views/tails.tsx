import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { RangeStrip } from '../../../charts/RangeStrip.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { GuardrailsValues } from '../params.ts';
import type { TailsOutcome } from '../tails.ts';
import type { GuardrailsText, TailsText } from '../types.ts';
import { tailsAxis, tailsMarks, tailsRanges, tailsSentence } from './parts/tailsTold.ts';

type TailsProps = ViewProps<GuardrailsValues, TailsOutcome, GuardrailsText> & { readonly words: TailsText };

/** How far a window of calm lets rare days reach, with what it does not rule out, and the chosen crash. */
export function View({ values, outcome, text, words, table }: TailsProps) {
  const rows = useMemo(() => tailsRanges(outcome, words), [outcome, words]);
  const axis = useMemo(() => tailsAxis(outcome, values, words), [outcome, values, words]);
  const method = words.method({ ...outcome, ...outcome.shapeRange });
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views.tails.question}
      sentence={tailsSentence(outcome, words)}
      table={table}
      fileName="faultline-guardrails-tails"
      method={method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <RangeStrip
        label={words.ranges.label}
        axis={axis}
        rows={rows}
        marks={tailsMarks(outcome, values, words)}
      />
    </ChartFigure>
  );
}
