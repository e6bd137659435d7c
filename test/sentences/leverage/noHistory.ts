import type { HistoryRecord } from '../../../src/panels/leverage/history.ts';
import type { Required, Shape } from '../checker.ts';
import { claim, literally } from '../numbers.ts';

type HistoryReasonOf = Extract<HistoryRecord, { kind: 'none' }>['reason'];

/** Why no history stands there, as this grammar knows it. */
const NO_HISTORY: Readonly<Record<HistoryReasonOf, string>> = {
  'other-coin': 'No history is at hand for another coin.',
  'typed-volatility': 'No history of a typed volatility.',
  'last-year': 'History was counted for calm, normal and stressed hours, not for single years.',
  'hours-not-counted': 'History was counted for 1, 8, 24, 168 and 720 hours.',
  'margin-not-counted': 'History was counted for maintenance margins of 0.4, 0.5 and 1 %.',
};

/** Why there is no history, where there is none. */
export const noHistory = <
  Outcome extends { readonly outcome: { readonly history: HistoryRecord } },
>(): Shape<Outcome> => ({
  pattern: new RegExp(`^(?:${Object.values(NO_HISTORY).map(literally).join('|')})$`),
  claims: (_, { outcome: { history } }) => [claim('no history', history.kind === 'none')],
});

export function reasonRequired(history: HistoryRecord): readonly Required[] {
  return history.kind === 'none'
    ? [{ says: 'why history is missing', pattern: new RegExp(literally(NO_HISTORY[history.reason])) }]
    : [];
}
