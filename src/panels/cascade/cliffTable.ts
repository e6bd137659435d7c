import { type Table, tableOf } from '../../schema/index.ts';
import type { CliffOutcome } from './cliff.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function cliffTable({ cliffs }: CliffOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { cliff: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'share', label: words.share },
      { key: 'dip', label: words.dip },
      { key: 'before', label: words.before },
      { key: 'after', label: words.after },
    ],
    rows: cliffs.map(row => ({ ...row })),
  });
}
