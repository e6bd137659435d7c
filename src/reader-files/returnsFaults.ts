import { SERIES_CELL } from './calendarTable.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { contentOfNameAt, type OpenReturns } from './openReturns.ts';
import { isHeaderOnly } from './openTable.ts';
import { isPerUnit } from './ownAccounts.ts';
import { isPaidBeside, isPayment, kindColumn } from './payments.ts';
import {
  type ReturnsColumns,
  type ReturnsFault,
  type ReturnsFileSettings,
  STAGES,
  type Stage,
} from './returnsFile.ts';
import { contentOfName, isBenchmarkName } from './returnsNames.ts';
import type { ReturnsRoles } from './returnsRoles.ts';
import type { CollectedReturns } from './returnsRows.ts';
import { shapeFault } from './tableShape.ts';
import { isTotal, isTotalInPlaceOfDate } from './totalRow.ts';
import type { TradeList } from './tradeRows.ts';

/** From this share of rows on that could not be read, the others are no fair part of the file. */
const MOST_UNREADABLE = 0.05;
const YEAR = /^\s*(?:FY\s?)?(?:19|20)\d{2}\s*$/i;
const [PROFITS, RETURNS] = [knownNames('profit'), knownNames('returns')];

const ACCOUNTS = /^(?:balance|equity|saldo|kontostand|solde)$/;

/** Why a table can be no returns, whatever its columns are. */
export function faultOfTable(open: OpenReturns, isSaid: boolean): ReturnsFault | null {
  if (isHeaderOnly(open.table)) return 'headerOnly';
  if (open.table.isRagged) return 'raggedHeader';
  if (!isSaid && open.hasOtherStages) return 'stagesUnknown';
  return !isSaid && open.trades === null && areBookings(open) ? 'tradesNoReturns' : null;
}

/** Orders and bookings, but for those that say what each trade made. */
function areBookings({ format, profiles }: OpenReturns): boolean {
  const isMade = (profile: ColumnProfile) =>
    nameStrength(profile, PROFITS) > 0 || nameStrength(profile, RETURNS) > 0 || isAccountOf(profile);
  const saysMade = profiles.some(profile => profile.numbers > 0 && isMade(profile));
  return format === 'exchangeLedger' || format === 'polymarketTrades' || (format === 'trades' && !saysMade);
}

/** The account after a trade, not what the trade was worth. */
function isAccountOf({ words }: ColumnProfile): boolean {
  return words.some(word => ACCOUNTS.test(word));
}

/** Rows that sum up others, and payments in a column of gains. */
export function ordinaryFault(
  { profiles, isUnrolled }: OpenReturns,
  columns: ReturnsColumns,
): TradeList['faultOf'] {
  const { date } = columns;
  const hasWholeDates = date !== null && profiles[date]?.dateForm === 'calendar';
  // A year among months and days sums them up.
  const isTotalOfPeriod = (cells: readonly string[]) =>
    hasWholeDates && (isTotalInPlaceOfDate(cells[date] ?? '') || YEAR.test(cells[date] ?? ''));
  const kind = kindColumn(profiles);
  const areGains = STAGES.some(stage => {
    const profile = profiles[columns[stage] ?? -1];
    return profile !== undefined && contentOfName(profile) === 'profit';
  });
  return ({ cells }) => {
    if (isTotal(cells) || isTotalOfPeriod(cells)) return 'totalRow';
    if (isUnrolled && isBenchmarkName(cells[SERIES_CELL] ?? '')) return 'otherSeries';
    return areGains && kind !== null && isPayment(cells[kind] ?? '') ? 'flowRow' : null;
  };
}

/** Why what a table shows can be no returns of one account, before its rows are read. */
export function faultOfShape(
  open: OpenReturns,
  { rowsAre }: ReturnsFileSettings,
  { columns, questions }: ReturnsRoles,
): ReturnsFault | null {
  if (rowsAre === 'things') return 'rowsAreThings';
  // Whichever column of dates is chosen, there are dates.
  const asked = questions.find(({ id }) => id === 'dateColumn')?.choices[0];
  const date = columns.date ?? (typeof asked === 'number' ? asked : null);
  const shown = { ...open, sample: open.table.sample, date };
  const fault = shapeFault(shown);
  if (fault !== null) return fault;
  // Whichever account is chosen, the payments are in its steps.
  const mayBe = questions.filter(({ id }) => id === 'liveColumn').flatMap(({ choices }) => choices);
  const isPaid = (column: string | number) =>
    typeof column === 'number' &&
    contentOfNameAt(open.profiles, column) === 'equity' &&
    isPaidBeside(shown, column);
  return mayBe.some(isPaid) ? 'flowsBesideAccount' : null;
}

/** What was chosen to be read. */
export interface Chosen {
  readonly columns: ReturnsColumns;
  readonly settings: ReturnsFileSettings;
  readonly rows: number;
}

/** What makes the rows of a file mislead as a whole, although each can be read. */
export function faultOfRows(
  open: OpenReturns,
  read: CollectedReturns,
  { columns, settings, rows }: Chosen,
): ReturnsFault | null {
  const unread = read.faults.filter(
    ({ fault }) => fault === 'valueUnreadable' || fault === 'dateUnreadable',
  ).length;
  if (unread > 2 && unread > MOST_UNREADABLE * rows) return 'manyUnreadable';
  // A steady rise is asked about, and not counted once it is known to be payments.
  if (settings.jumps === 'payment' && read.questions.some(({ why }) => why === 'steady'))
    return 'flowsBesideAccount';
  const isSaid = STAGES.some(stage => settings[`${stage}Column`] !== null);
  if (isSaid) return null;
  const isAccount = (stage: Stage) =>
    contentOfNameAt(open.profiles, columns[stage]) === 'equity' ||
    read.stages.some(one => one.stage === stage && one.content === 'equity');
  const accounts = STAGES.filter(isAccount).flatMap(stage => open.profiles[columns[stage] ?? -1] ?? []);
  const isNegative = (account: ColumnProfile) =>
    contentOfName(account) === 'equity' && account.values.every(value => value < 0);
  if (accounts.some(isNegative)) return 'negativeAccount';
  return accounts.some(account => hasPayments(open, account.column, columns.date))
    ? 'flowsBesideAccount'
    : null;
}

/** True where money was paid into an account or out of it, by what other columns say. */
function hasPayments(open: OpenReturns, account: number, date: number | null): boolean {
  if (isPerUnit(open.profiles[account]!)) return false;
  return hasFlows(open) || isPaidBeside({ ...open, sample: open.table.sample, date }, account);
}

/** Payments between rows: a row that is called one. */
function hasFlows({ profiles, table, format }: OpenReturns): boolean {
  const kind = kindColumn(profiles);
  const isBalance = (cell: string) =>
    format === 'metatraderDeals' && /^(?:balance|credit)$/i.test(cell.trim());
  const type =
    format === 'metatraderDeals' ? (profiles.find(({ joined }) => joined === 'type')?.column ?? kind) : kind;
  return (
    type !== null &&
    table.sample.slice(1).some(({ cells }) => isPayment(cells[type] ?? '') || isBalance(cells[type] ?? ''))
  );
}
