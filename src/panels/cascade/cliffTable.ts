import { type Table, tableOf } from '../../schema/index.ts';
import type { CliffOutcome } from './cliff.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function cliffTable({ dips, cliffs }: CliffOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { cliff: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'dip', label: words.dip, unit: units.logFall },
      ...cliffs.map(({ share }) => ({
        ...{ key: String(share), label: words.share(share), unit: units.share },
      })),
    ],
    rows: dips.map((dip, at) => ({
      dip,
      ...Object.fromEntries(cliffs.map(({ share, falls }) => [String(share), falls[at]!])),
    })),
  });
}
