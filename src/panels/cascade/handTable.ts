import { type Table, tableOf } from '../../schema/index.ts';
import type { HandOutcome } from './hand.ts';
import type { CascadeValues } from './params.ts';
import { REPLAYED } from './reactions.ts';
import type { CascadeText } from './types.ts';

/** The replays, and what nobody stops. */
export function handTable({ falls, never }: HandOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { hand: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'seconds', label: words.seconds, unit: units.seconds },
      { key: 'fall', label: words.fall, unit: units.share },
    ],
    rows: [...REPLAYED.map(seconds => ({ seconds, fall: falls[seconds]! })), { seconds: null, fall: never }],
  });
}
