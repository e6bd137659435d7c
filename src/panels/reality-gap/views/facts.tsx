import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { Table } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { FactsOutcome } from '../outcomes.ts';
import { GAP_CAUSES, type RealityGapValues } from '../params.ts';
import type { ToldStep } from '../told.ts';
import type { FactsText, RealityGapText } from '../types.ts';
import './facts.css';

type FactsProps = ViewProps<RealityGapValues, FactsOutcome, RealityGapText> & { readonly words: FactsText };

/** The ledger of assumptions, the lab's surprises, and what others measured beside each cause. */
export function View({ outcome, text, words, table }: FactsProps) {
  const lead = words.lead(text.parameters.market.options[outcome.market]);
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views.facts.question}
      sentence={lead}
      table={table}
      fileName="faultline-reality-gap-facts"
    >
      <Ledger table={table} />
      <section className="fact-block">
        <h4 className="figure-title">{words.surprisesTitle}</h4>
        <ol className="surprises">
          {words.surprises.map(({ title, text: finding }) => (
            <li key={title}>
              <b>{title}</b> {finding}
            </li>
          ))}
        </ol>
      </section>
      <section className="fact-block">
        <h4 className="figure-title">{words.sourcesTitle}</h4>
        <dl className="facts">
          {GAP_CAUSES.map(cause => (
            <CauseFacts
              key={cause}
              cause={cause}
              name={text.causes[cause]}
              taken={outcome.taken?.[cause]}
              words={words}
            />
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

interface CauseFactsProps {
  readonly cause: (typeof GAP_CAUSES)[number];
  readonly name: string;
  /** What it takes or gives here; undefined while nothing is known. */
  readonly taken: ToldStep | undefined;
  readonly words: FactsText;
}

function CauseFacts({ cause, name, taken, words }: CauseFactsProps) {
  return (
    <>
      <dt>
        {name}
        {taken && taken.value !== 0 && <span className="fact-step"> {words.here(taken)}</span>}
      </dt>
      {words.causes[cause].map(fact => (
        <dd key={fact.text}>
          {fact.text} <cite>{words.source(fact)}</cite>
        </dd>
      ))}
    </>
  );
}
