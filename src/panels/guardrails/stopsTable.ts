import { type Table, tableOf } from '../../schema/index.ts';
import type { GuardrailsValues } from './params.ts';
import type { StopsOutcome } from './stops.ts';
import type { GuardrailsText } from './types.ts';

export function stopsTable(
  { rows }: StopsOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const words = tables.stops;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'market', label: words.market },
      { key: 'nothing', label: words.nothing },
      { key: 'stop', label: words.stop },
      { key: 'model', label: words.model },
      { key: 'filledAt', label: words.filledAt },
    ],
    rows: rows.map(({ id, ...row }) => ({ market: words.markets[id], ...row })),
  });
}
