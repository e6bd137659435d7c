import { type Table, tableOf } from '../../schema/index.ts';
import type { PaidOutcome } from './paid.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsText } from './types.ts';

export function paidTable(
  { picks }: PaidOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const words = tables.paid;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'aim', label: words.aim },
      { key: 'leverage', label: words.leverage },
      { key: 'ruined', label: words.ruined },
      { key: 'lessThanHalf', label: words.lessThanHalf },
      { key: 'less', label: words.less },
      { key: 'more', label: words.more },
    ],
    rows: picks.map(({ aim, leverage, ends }) => ({ aim: words.aims[aim], leverage, ...ends })),
  });
}
