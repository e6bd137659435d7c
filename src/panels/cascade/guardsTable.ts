import { type Table, tableOf } from '../../schema/index.ts';
import type { GuardsOutcome } from './guards.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function guardsTable({ falls }: GuardsOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { guards: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'platforms', label: words.platforms },
      { key: 'fall', label: words.fall },
    ],
    rows: falls.map(row => ({ ...row })),
  });
}
