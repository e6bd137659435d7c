import { type Table, tableOf } from '../../schema/index.ts';
import type { HandOutcome } from './hand.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function handTable({ falls }: HandOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { hand: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'seconds', label: words.seconds },
      { key: 'fall', label: words.fall },
    ],
    rows: falls.map(row => ({ ...row })),
  });
}
