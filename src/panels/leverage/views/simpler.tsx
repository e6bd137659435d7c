import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ComparisonStrip } from '../../../charts/ComparisonStrip.tsx';
import {
  chanceWords,
  chanceWordsTogether,
  writeDurationInSentence,
  writeNumber,
} from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import type { MethodAnswer, SimplerOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { capital, marketWords } from '../sentence.ts';
import { leverageWords, METHOD_NAMES } from '../text.en.ts';

const words = leverageWords.views.simpler;
const RARE = 0.02;
const ROLES = {
  changing: 'primary',
  constant: 'reference',
  'daily-checks': 'reference',
  'end-only': 'reference',
  history: 'observed',
  'history-closes': 'observed',
} as const satisfies Readonly<Record<MethodAnswer['id'], string>>;

/** The same position by the methods of other calculators, on one axis. */
export function View({ values, outcome, table }: ViewProps<LeverageValues, SimplerOutcome>) {
  const largest = Math.max(...outcome.rows.map(row => row.probability));
  const axis = useMemo(() => chanceAxis(largest), [largest]);
  const texts = chanceWordsTogether(
    outcome.rows.map(row => row.probability),
    certaintyOf(values),
  );
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={simplerSentence(outcome, values)}
      table={table}
      fileName="faultline-leverage-methods"
    >
      <ComparisonStrip
        label={words.question}
        axis={axis}
        rows={outcome.rows.map((row, index) => ({
          id: row.id,
          label: METHOD_NAMES[row.id],
          value: row.probability,
          text: texts[index]!.full,
          role: ROLES[row.id],
          ...(row.interval && { low: row.interval[0], high: row.interval[1] }),
        }))}
      />
      <p className="picture-note">{simplerSentence(outcome, values)}</p>
    </ChartFigure>
  );
}

/** Never cut: from 0 to 100; rare chances get an axis from 0 to the next round share, which says so. */
function chanceAxis(largest: number): Axis {
  const top = largest < RARE ? RARE : 1;
  return {
    title: 'Wiped out',
    scale: 'linear',
    domain: [0, top],
    ticks: [0, top / 4, top / 2, (3 * top) / 4, top],
    format: value => writeNumber(value * (top === 1 ? 100 : 1000), 1),
    formatLast: () => (top === 1 ? '100 of 100' : `${writeNumber(top * 1000)} of 1,000`),
  };
}

function simplerSentence({ rows, hours, history }: SimplerOutcome, values: LeverageValues): string {
  const own = rows.find(row => row.id === 'changing');
  const endOnly = rows.find(row => row.id === 'end-only')!;
  const time = writeDurationInSentence(hours);
  const look = `${capital(marketWords(values))}, one look at the end of ${time} sees ${chanceWords(endOnly.probability, certaintyOf(values)).full} wiped out`;
  const compared = own
    ? `${look}; watched all the time, with changing volatility, it is ${chanceWords(own.probability, certaintyOf(values)).full}.`
    : `${look}.`;
  return history.kind === 'none' ? `${compared} History is left out: ${history.reason}.` : compared;
}
