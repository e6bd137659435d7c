import { type Table, tableOf } from '../../schema/index.ts';
import type { CascadeValues } from './params.ts';
import type { SecondsOutcome } from './seconds.ts';
import type { CascadeText } from './types.ts';

export function secondsTable({ sellers }: SecondsOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { seconds: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'seller', label: words.seller },
      { key: 'sold', label: words.sold },
      { key: 'meanExit', label: words.meanExit },
    ],
    rows: sellers.map(({ kind, sold, meanExit }) => ({ seller: text.sellers[kind], sold, meanExit })),
  });
}
