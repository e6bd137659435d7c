import { type Table, tableOf } from '../../schema/index.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function boxesTable({ boxes }: BoxesOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { boxes: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'share', label: words.share },
      { key: 'closedShare', label: words.closed },
      { key: 'sold', label: words.sold },
      { key: 'exchange', label: words.exchange },
      { key: 'fall', label: words.fall },
      { key: 'timeToTrough', label: words.timeToTrough },
      { key: 'badDebt', label: words.badDebt },
      { key: 'fundPaid', label: words.fundPaid },
    ],
    rows: boxes.map(({ ended, closed: _closed, fallSoFar: _falls, ...box }) => ({ ...box, ...ended })),
  });
}
