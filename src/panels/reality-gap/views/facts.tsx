import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { type Table, writeMoney } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { CAUSE_FACTS, factsWords, SURPRISES } from '../factsText.en.ts';
import type { FactsOutcome, GapCause } from '../outcomes.ts';
import { GAP_CAUSES, type RealityGapValues } from '../params.ts';
import { CAUSE_NAMES, realityGapParameterWords, realityGapWords } from '../text.en.ts';
import './facts.css';

const words = realityGapWords.views.facts;

/** The ledger of assumptions, the lab's surprises, and what others measured beside each cause. */
export function View({ outcome, table }: ViewProps<RealityGapValues, FactsOutcome>) {
  const lead = factsWords.lead(realityGapParameterWords.market.options[outcome.market]);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={lead}
      table={table}
      fileName="faultline-reality-gap-facts"
    >
      <p className="picture-note">{lead}</p>
      <Ledger table={table} />
      <section className="fact-block">
        <h4 className="figure-title">{factsWords.surprises}</h4>
        <ol className="surprises">
          {SURPRISES.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b> {text}
            </li>
          ))}
        </ol>
      </section>
      <section className="fact-block">
        <h4 className="figure-title">{factsWords.sources}</h4>
        <dl className="facts">
          {GAP_CAUSES.map(cause => (
            <CauseFacts key={cause} cause={cause} outcome={outcome} />
          ))}
        </dl>
      </section>
    </ChartFigure>
  );
}

/** The figure's own table, in the open. */
function Ledger({ table }: { readonly table: Table }) {
  const [first, ...stages] = table.columns;
  return (
    <div className="ledger">
      <table>
        <caption className="figure-title">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row[first!.key]}>
              <th scope="row">{row[first!.key]}</th>
              {stages.map(({ key, label }) => (
                <td key={key} data-stage={label}>
                  {row[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CauseFacts({ cause, outcome }: { readonly cause: GapCause; readonly outcome: FactsOutcome }) {
  const step = outcome.steps?.find(one => one.cause === cause)?.step ?? 0;
  return (
    <>
      <dt>
        {CAUSE_NAMES[cause]}
        {step !== 0 && <span className="fact-step"> {factsWords.here(stepWords(step))}</span>}
      </dt>
      {CAUSE_FACTS[cause].map(({ text, source, year, isWeak }) => (
        <dd key={text}>
          {text}{' '}
          <cite>
            {source}, {year}
            {isWeak && ` (${factsWords.weak})`}
          </cite>
        </dd>
      ))}
    </>
  );
}

function stepWords(step: number): string {
  return step < 0 ? `▼ −${writeMoney(-step)}` : `▲ +${writeMoney(step)}`;
}
