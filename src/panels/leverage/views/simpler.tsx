import { useContext } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { DotRows } from '../../../charts/DotRows.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { MethodChance, SimplerOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { methodShortly, methodWords } from '../tables.ts';
import type { LeverageText, SimplerText } from '../types.ts';
import { simplerSentence } from './parts/simplerSentence.ts';

export const ROLES = {
  changing: 'primary',
  constant: 'reference',
  'daily-checks': 'reference',
  'end-only': 'reference',
  history: 'observed',
  'history-closes': 'observed',
} as const satisfies Readonly<Record<MethodChance['id'], string>>;

/** The same method looking less often. */
const LOOKS_LESS_OFTEN: ReadonlySet<MethodChance['id']> = new Set([
  'daily-checks',
  'end-only',
  'history-closes',
]);

/** The same position by the methods of other calculators, a hundred dots each. */
export function View({
  values,
  outcome,
  text,
  words,
  table,
}: ViewProps<LeverageValues, SimplerOutcome, LeverageText> & { readonly words: SimplerText }) {
  const wordsOf = useContext(InSceneContext) ? methodShortly : methodWords;
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.simpler.question}
      sentence={simplerSentence(outcome, values, words)}
      table={table}
      fileName="faultline-leverage-methods"
    >
      <DotRows
        label={text.views.simpler.name}
        rows={outcome.rows.map(row => ({
          id: row.id,
          label: text.methods[row.id],
          text: wordsOf(row, outcome, values, text),
          share: row.probability,
          role: ROLES[row.id],
          isVariant: LOOKS_LESS_OFTEN.has(row.id),
          range: row.interval ?? undefined,
        }))}
      />
    </ChartFigure>
  );
}
