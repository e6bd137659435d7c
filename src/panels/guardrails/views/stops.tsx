import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { HeatMap } from '../../../charts/HeatMap.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { GuardrailsValues } from '../params.ts';
import type { StopsOutcome } from '../stops.ts';
import type { GuardrailsText, StopsText } from '../types.ts';
import { PROTECTIONS, stopsCells, stopsSentence } from './parts/stopsTold.ts';

type StopsProps = ViewProps<GuardrailsValues, StopsOutcome, GuardrailsText> & { readonly words: StopsText };

/** What is left with nothing, a stop and a model, market by market. */
export function View({ values, outcome, text, words, table, hidden, asked, restClosed = false }: StopsProps) {
  // A later question asks of the other markets.
  const rows = restClosed ? outcome.rows.filter(({ id }) => id === asked) : outcome.rows;
  const cells = stopsCells(rows, words);
  const { question } = text.views.stops;
  const { map } = words;
  const method = words.method({ leverage: outcome.leverage, crash: values.crash });
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden || restClosed ? question : stopsSentence(outcome, values, words)}
      table={table}
      fileName="faultline-guardrails-stops"
      method={method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {!hidden && (
        <HeatMap
          label={map.label}
          rowTitle={map.markets}
          columnTitle={map.protections}
          columns={PROTECTIONS.map(protection => map.columns[protection])}
          rows={rows.map(({ id }) => map.rows[id])}
          cells={cells}
        />
      )}
    </ChartFigure>
  );
}
