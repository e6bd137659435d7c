import { calendarTable } from './calendarTable.ts';
import {
  type ColumnProfile,
  commonDecimal,
  isNamedDate,
  nameStrength,
  profileColumns,
} from './columnProfile.ts';
import { returnsSettings, type SaidOfFile, withColumns } from './fileSettings.ts';
import { type FormatName, formatOf } from './knownFormats.ts';
import { knownNames } from './knownNames.ts';
import { isFilled, isHeaderOnly, type OpenTable, openTable } from './openTable.ts';
import { quoteRows } from './quoteRows.ts';
import type { ReadingNote, RejectedRow } from './reading.ts';
import { emptyReading, readingOf } from './readingOf.ts';
import {
  DEFAULT_RETURNS_SETTINGS,
  type ReturnsColumns,
  type ReturnsContent,
  type ReturnsFault,
  type ReturnsFileSettings,
  type ReturnsReading,
  type ReturnsRowFault,
  STAGES,
} from './returnsFile.ts';
import { contentOfName } from './returnsNames.ts';
import { findReturnsRoles } from './returnsRoles.ts';
import { type CollectedReturns, ReturnsRows } from './returnsRows.ts';
import { flowColumn, isPaidBeside, isPayment, kindColumn, rowsQuestion, shapeFault } from './tableShape.ts';
import { isTotal } from './totalRow.ts';
import { type TradeList, tradeListOf } from './tradeRows.ts';

/** Longer files are refused as a whole. */
const MOST_ROWS = 1_000_000;
/** Fewer returns say nothing at all. */
const LEAST_RETURNS = 2;
/** From this share of rows on that could not be read, the others are no fair part of the file. */
const MOST_UNREADABLE = 0.05;
const COSTS = knownNames('cost');
const PROFITS = knownNames('profit');
const CLOSING = /^(?:close|closed|closing|exit)$/;

/**
 * Reads returns or account values of test, paper and real money from a file or from pasted text. Never throws
 * on what it reads: a file that makes no sense is refused with the reason, one that can be read in several ways is asked
 * about, and every row that is left out is listed by its line.
 *
 * Columns, rhythm, returns or account values, units are recognised and can be told otherwise. Yields the share done.
 */
export function* readReturns(
  given: string,
  said: SaidOfFile = {},
  mostRows: number = MOST_ROWS,
): Generator<number, ReturnsReading> {
  const opened = yield* openTable(given, returnsSettings(said).sheet ?? null);
  if (typeof opened === 'string') return refused(opened);
  if ('kind' in opened)
    return {
      kind: 'asked',
      questions: [{ id: 'sheet', why: 'several', choices: opened.sheets }],
      columns: {},
      reading: emptyReading(),
    };
  const unrolled = calendarTable(opened);
  const table = unrolled ?? opened;
  const profiles = profileColumns(table.names, table.sample);
  const format = formatOf(profiles);
  const heard = withColumns(said, table.names);
  const settings = {
    ...DEFAULT_RETURNS_SETTINGS,
    ...returnsSettings('settings' in heard ? heard.settings : {}),
    mostRows,
  };
  const isSaid = STAGES.some(stage => (settings[`${stage}Column`] ?? -1) >= 0);
  const trades = isSaid ? null : tradeListOf(format, profiles);
  const notes: readonly ReadingNote[] = unrolled ? [{ kind: 'unrolled' }] : [];
  const open = { table, profiles, format, trades, notes };
  const unfit = faultOfTable(open, isSaid);
  if ('unknown' in heard || unfit !== null) return refused(unfit ?? 'noSuchColumn', open);
  const roles =
    trades === null
      ? findReturnsRoles(profiles, settings, format)
      : { columns: trades.columns, questions: [] };
  const isOpenTable = !isSaid && trades === null && unrolled === null;
  const shown = { profiles, sample: table.sample, date: roles.columns.date };
  const fault = settings.rowsAre === 'things' ? 'rowsAreThings' : isOpenTable ? shapeFault(shown) : null;
  if (fault !== null) return refused(fault, open);
  const questions = [
    ...roles.questions,
    ...(isOpenTable && settings.rowsAre === null ? rowsQuestion(shown) : []),
  ];
  if (questions.length > 0)
    return {
      kind: 'asked',
      questions,
      columns: askedColumns(roles.columns),
      reading: readingOf(table, { format, notes }),
    };
  if (STAGES.every(stage => roles.columns[stage] === null)) return refused('noValueColumn', open);
  return yield* readRows(open, roles.columns, settings);
}

/** Why a table can be no returns, whatever its columns are. */
function faultOfTable(open: Open, isSaid: boolean): ReturnsFault | null {
  if (isHeaderOnly(open.table)) return 'headerOnly';
  if (open.table.isRagged) return 'raggedHeader';
  return !isSaid && open.trades === null && areBookings(open) ? 'tradesNoReturns' : null;
}

function askedColumns({ date, test, paper, live }: ReturnsColumns) {
  return { dateColumn: date, testColumn: test, paperColumn: paper, liveColumn: live };
}

interface Open {
  readonly table: OpenTable;
  readonly profiles: readonly ColumnProfile[];
  readonly format: FormatName | null;
  readonly trades: TradeList | null;
  readonly notes: readonly ReadingNote[];
}

function* readRows(
  open: Open,
  columns: ReturnsColumns,
  settings: ReturnsFileSettings,
): Generator<number, ReturnsReading> {
  const { table, profiles, format, trades } = open;
  const rows = new ReturnsRows(columns, table.names);
  const faultOf = trades?.faultOf ?? ordinaryFault(open, columns);
  let blank = 0;
  for (const batch of table.batches()) {
    for (const row of batch.rows) {
      if (isFilled(row)) rows.addOr(row, faultOf(row));
      else blank++;
    }
    if (rows.count > settings.mostRows) return refused('tooManyRows', open);
    yield batch.fraction;
  }
  const dated = profiles[columns.date ?? -1];
  const areTrades =
    trades !== null || format === 'trades' || (dated?.words.some(word => CLOSING.test(word)) ?? false);
  const read = rows.finish(settings, {
    profiles,
    decimal: commonDecimal(table.sample, profiles.length),
    areFormatted: table.source === 'spreadsheet',
    areTrades,
    mayHaveRhythm: trades === null && format !== 'trades',
  });
  const rejected = quoteRows(read.faults, table.text);
  const reading = readingOf(table, {
    format,
    notes: [
      ...open.notes,
      ...read.notes,
      ...columnNotes(open, columns),
      ...tradesNote(open, columns, rows.count - rejected.length),
    ],
    decimal: read.decimal,
    dates: read.dates && { form: read.dates.form, order: read.dates.order },
    counts: { rows: rows.count, used: rows.count - rejected.length, blank },
  });
  const unfit = faultOfRows(open, read, { columns, settings, rows: rows.count });
  if (unfit !== null) return { kind: 'refused', fault: unfit, names: table.names, rejected, reading };
  if (read.questions.length > 0)
    return { kind: 'asked', questions: read.questions, columns: askedColumns(columns), reading };
  const stages = read.stages.filter(({ returns, ruin }) => returns.length >= LEAST_RETURNS || ruin !== null);
  if (stages.length === 0)
    return { kind: 'refused', fault: 'tooFewReturns', names: table.names, rejected, reading };
  return {
    kind: 'read',
    stages: stages.map(({ ignored: _, lines: __, ...stage }) => stage),
    hasDates: read.hasDates,
    scale: read.scale,
    rhythm: read.rhythm,
    gaps: read.gaps,
    layout: {
      delimiter: table.delimiter,
      hasHeader: table.headerLine !== null,
      names: table.names,
      columns,
    },
    reading,
    rejected,
    rows: rows.count,
  };
}

/** Orders and bookings, but for those that say what each trade made. */
function areBookings({ format, profiles }: Open): boolean {
  const hasProfit = profiles.some(profile => nameStrength(profile, PROFITS) > 0 && profile.numbers > 0);
  return format === 'exchangeLedger' || format === 'polymarketTrades' || (format === 'trades' && !hasProfit);
}

/** Rows that sum up others, and payments in a column of gains. */
function ordinaryFault({ profiles }: Open, columns: ReturnsColumns): TradeList['faultOf'] {
  const kind = kindColumn(profiles);
  const areGains = STAGES.some(stage => {
    const profile = profiles[columns[stage] ?? -1];
    return profile !== undefined && contentOfName(profile) === 'profit';
  });
  return ({ cells }) => {
    if (isTotal(cells)) return 'totalRow';
    return areGains && kind !== null && isPayment(cells[kind] ?? '') ? 'flowRow' : null;
  };
}

interface Chosen {
  readonly columns: ReturnsColumns;
  readonly settings: ReturnsFileSettings;
  readonly rows: number;
}

/** What makes the rows of a file mislead as a whole, although each can be read. */
function faultOfRows(
  open: Open,
  read: CollectedReturns,
  { columns, settings, rows }: Chosen,
): ReturnsFault | null {
  const unread = read.faults.filter(
    ({ fault }) => fault === 'valueUnreadable' || fault === 'dateUnreadable',
  ).length;
  if (unread > 2 && unread > MOST_UNREADABLE * rows) return 'manyUnreadable';
  const isSaid = STAGES.some(stage => settings[`${stage}Column`] !== null);
  if (isSaid) return null;
  const accounts = STAGES.map(stage => open.profiles[columns[stage] ?? -1]).filter(
    profile => profile !== undefined && contentOfName(profile) === 'equity',
  );
  if (accounts.some(account => account!.values.every(value => value < 0))) return 'negativeAccount';
  const isAccount = accounts.length > 0 || read.stages.some(({ content }) => content === 'equity');
  const shown = { profiles: open.profiles, sample: open.table.sample, date: columns.date };
  const isPaid = () => accounts.some(account => isPaidBeside(shown, account!.column));
  return isAccount && (hasFlows(open) || isPaid()) ? 'flowsBesideAccount' : null;
}

/** Payments between rows: an amount behind the first row, or a row that is called one. */
function hasFlows({ profiles, table, format }: Open): boolean {
  if (flowColumn(profiles) !== null) return true;
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

/** A column that is called a date and was not read as one is said; so are payments beside an account, and costs. */
function columnNotes(
  { profiles }: Open,
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

function contentOfNameAt(profiles: readonly ColumnProfile[], column: number | null): ReturnsContent | null {
  const profile = profiles[column ?? -1];
  return profile === undefined ? null : contentOfName(profile);
}

function tradesNote(
  { trades, table }: Open,
  { date }: ReturnsColumns,
  count: number,
): readonly ReadingNote[] {
  return trades === null ? [] : [{ kind: 'tradesByClose', trades: count, column: table.names[date!]! }];
}

function refused(
  fault: ReturnsFault,
  open?: Open,
  rejected: readonly RejectedRow<ReturnsRowFault>[] = [],
): ReturnsReading {
  const reading = open ? readingOf(open.table, { format: open.format, notes: open.notes }) : null;
  return { kind: 'refused', fault, names: open?.table.names ?? [], rejected, reading };
}
