import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ComparisonStrip } from '../../../charts/ComparisonStrip.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import type { MethodChance, SimplerOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText, SimplerText } from '../types.ts';

const RARE = 0.02;
const ROLES = {
  changing: 'primary',
  constant: 'reference',
  'daily-checks': 'reference',
  'end-only': 'reference',
  history: 'observed',
  'history-closes': 'observed',
} as const satisfies Readonly<Record<MethodChance['id'], string>>;

/** The same position by the methods of other calculators, on one axis. */
export function View({
  values,
  outcome,
  text,
  words,
  table,
}: ViewProps<LeverageValues, SimplerOutcome, LeverageText> & { readonly words: SimplerText }) {
  const largest = Math.max(...outcome.rows.map(row => row.probability));
  const axis = useMemo(() => chanceAxis(largest, text.say, words), [largest, text.say, words]);
  const chances = text.chances(
    outcome.rows.map(row => row.probability),
    certaintyOf(values),
  );
  const sentence = simplerSentence(outcome, values, words);
  return (
    <ChartFigure
      quiet
      title={text.views.simpler.question}
      sentence={sentence}
      table={table}
      fileName="faultline-leverage-methods"
    >
      <ComparisonStrip
        label={text.views.simpler.question}
        axis={axis}
        rows={outcome.rows.map((row, index) => ({
          id: row.id,
          label: text.methods[row.id],
          value: row.probability,
          text: chances[index]!.full,
          role: ROLES[row.id],
          ...(row.interval && { low: row.interval[0], high: row.interval[1] }),
        }))}
      />
      <p className="picture-note">{sentence}</p>
    </ChartFigure>
  );
}

/** Never cut: from 0 to 100; rare chances get an axis from 0 to the next round share, which says so. */
function chanceAxis(largest: number, say: Say, words: SimplerText): Axis {
  const top = largest < RARE ? RARE : 1;
  return {
    title: words.wipedOut,
    scale: 'linear',
    domain: [0, top],
    ticks: [0, top / 4, top / 2, (3 * top) / 4, top],
    format: value => say.number(value * (top === 1 ? 100 : 1000), 1),
    formatLast: () => (top === 1 ? words.hundredOfHundred : words.ofThousand(top * 1000)),
  };
}

function simplerSentence(
  { rows, hours, history }: SimplerOutcome,
  values: LeverageValues,
  words: SimplerText,
): string {
  const chanceBy = (method: MethodChance['id']) => rows.find(row => row.id === method)?.probability ?? null;
  return words.sentence({
    ...values,
    hours,
    certainty: certaintyOf(values),
    endOnly: chanceBy('end-only')!,
    changing: chanceBy('changing'),
    noHistory: history.kind === 'none' ? history.reason : null,
  });
}
