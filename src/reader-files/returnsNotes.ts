import { type ColumnProfile, isNamedDate, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { contentOfNameAt, type OpenReturns } from './openReturns.ts';
import { flowColumn } from './payments.ts';
import type { ReadingNote } from './reading.ts';
import type { ReturnsColumns } from './returnsFile.ts';
import { contentOfName, isBenchmarkName, isStage } from './returnsNames.ts';
import { canHoldValues } from './returnsRoles.ts';

const COSTS = knownNames('cost');

/** A column that is called a date and was not read as one is said; so are payments beside an account, and costs. */
export function columnNotes(open: OpenReturns, columns: ReturnsColumns): readonly ReadingNote[] {
  const { profiles } = open;
  const { date, test, paper, live } = columns;
  const unread = profiles.find(
    profile =>
      profile.filled > 0 && profile.dateForm === null && isNamedDate(profile) && profile.numbers < 0.5,
  );
  const flows = flowColumn(profiles);
  const areGains = [test, paper, live].some(column => contentOfNameAt(profiles, column) === 'profit');
  const cost = profiles.find(
    profile => areGains && nameStrength(profile, COSTS) > 0 && profile.values.some(value => value !== 0),
  );
  const others = unusedColumns(open, columns);
  return [
    ...(others.length > 0 ? [{ kind: 'unused' as const, columns: others }] : []),
    ...(date === null && unread ? [{ kind: 'datesUnread' as const, column: unread.name }] : []),
    ...(flows ? [{ kind: 'flows' as const, column: flows.name }] : []),
    ...(cost ? [{ kind: 'costs' as const, column: cost.name }] : []),
  ];
}

/** Columns that could be returns or an account as well, by their names, and are not used. */
function unusedColumns(
  { profiles, trades, isUnrolled, stagesBy }: OpenReturns,
  columns: ReturnsColumns,
): readonly string[] {
  if (trades !== null || isUnrolled || stagesBy !== null) return [];
  const used = Object.values(columns);
  const isOther = (profile: ColumnProfile) =>
    !used.includes(profile.column) &&
    profile.filled > 0 &&
    canHoldValues(profile) &&
    !isBenchmarkName(profile.name) &&
    (contentOfName(profile) !== null || isStage(profile));
  return profiles.filter(isOther).map(({ name }) => name);
}

/** How returns were made of a list of trades. */
export function tradesNote(
  { trades, table }: OpenReturns,
  { date }: ReturnsColumns,
  count: number,
): readonly ReadingNote[] {
  return trades === null ? [] : [{ kind: 'tradesByClose', trades: count, column: table.names[date!]! }];
}
