import { type Table, tableOf } from '../../schema/index.ts';
import type { PaidOutcome } from './paid.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsText } from './types.ts';

/** Within this share of a leverage a table shows no difference. */
const BESIDE = 1e-6;

/** Whether one crash takes everything at a leverage, or only just not. */
function ruinOf(leverage: number, ruinedFrom: number): 'ruined' | 'justUnder' | 'under' {
  if (leverage >= ruinedFrom) return 'ruined';
  return leverage >= ruinedFrom * (1 - BESIDE) ? 'justUnder' : 'under';
}

export function paidTable(
  { picks, ruinedFrom }: PaidOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const words = tables.paid;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'aim', label: words.aim },
      { key: 'leverage', label: words.leverage },
      { key: 'oneCrash', label: words.oneCrash },
      { key: 'ruined', label: words.ruined },
      { key: 'lessThanHalf', label: words.lessThanHalf },
      { key: 'less', label: words.less },
      { key: 'more', label: words.more },
    ],
    rows: picks.map(({ aim, leverage, ends }) => ({
      ...{ aim: words.aims[aim], leverage },
      oneCrash: words.ruins[ruinOf(leverage, ruinedFrom)],
      ...ends,
    })),
  });
}
