import { type Table, tableOf } from '../../schema/index.ts';
import type { NeedOutcome } from './need.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsText } from './types.ts';

export function needTable(
  { cases, byRing }: NeedOutcome,
  { ringFenced }: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const words = tables.need;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'case', label: words.case },
      { key: 'ringFenced', label: words.ringFenced },
      { key: 'missed', label: words.missed },
      { key: 'closed', label: words.closed },
      { key: 'error', label: words.error },
    ],
    rows: [
      ...cases.map(({ id, missed, closed, standardError }) => ({
        ...{ case: words.cases[id], ringFenced: id === 'ring-fenced' ? ringFenced : 0 },
        ...{ missed, closed, error: standardError },
      })),
      ...byRing.map(point => ({ case: words.cases.position, ...point, closed: null, error: null })),
    ],
  });
}
