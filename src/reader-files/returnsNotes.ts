import { isNamedDate, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { contentOfNameAt, type OpenReturns } from './openReturns.ts';
import { flowColumn } from './payments.ts';
import type { ReadingNote } from './reading.ts';
import type { ReturnsColumns } from './returnsFile.ts';

const COSTS = knownNames('cost');

/** A column that is called a date and was not read as one is said; so are payments beside an account, and costs. */
export function columnNotes(
  { profiles }: OpenReturns,
  { date, test, paper, live }: ReturnsColumns,
): readonly ReadingNote[] {
  const unread = profiles.find(
    profile =>
      profile.filled > 0 && profile.dateForm === null && isNamedDate(profile) && profile.numbers < 0.5,
  );
  const flows = flowColumn(profiles);
  const areGains = [test, paper, live].some(column => contentOfNameAt(profiles, column) === 'profit');
  const cost = profiles.find(
    profile => areGains && nameStrength(profile, COSTS) > 0 && profile.values.some(value => value !== 0),
  );
  return [
    ...(date === null && unread ? [{ kind: 'datesUnread' as const, column: unread.name }] : []),
    ...(flows ? [{ kind: 'flows' as const, column: flows.name }] : []),
    ...(cost ? [{ kind: 'costs' as const, column: cost.name }] : []),
  ];
}

/** How returns were made of a list of trades. */
export function tradesNote(
  { trades, table }: OpenReturns,
  { date }: ReturnsColumns,
  count: number,
): readonly ReadingNote[] {
  return trades === null ? [] : [{ kind: 'tradesByClose', trades: count, column: table.names[date!]! }];
}
