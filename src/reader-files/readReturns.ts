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
import { isFilled, type OpenTable, openTable } from './openTable.ts';
import { quoteRows } from './quoteRows.ts';
import type { ReadingNote, RejectedRow } from './reading.ts';
import { emptyReading, readingOf } from './readingOf.ts';
import {
  DEFAULT_RETURNS_SETTINGS,
  type ReturnsColumns,
  type ReturnsFault,
  type ReturnsFileSettings,
  type ReturnsReading,
  type ReturnsRowFault,
  STAGES,
} from './returnsFile.ts';
import { findReturnsRoles } from './returnsRoles.ts';
import { ReturnsRows } from './returnsRows.ts';
import { type TradeList, tradeListOf } from './tradeRows.ts';

/** Longer files are refused as a whole. */
const MOST_ROWS = 1_000_000;
/** Fewer returns say nothing at all. */
const LEAST_RETURNS = 2;
const FLOWS = knownNames('flow');
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
  if ('unknown' in heard) return refused('noSuchColumn', open);
  if (table.isRagged) return refused('raggedHeader', open);
  if (
    !isSaid &&
    trades === null &&
    (format === 'exchangeLedger' || format === 'trades' || format === 'polymarketTrades')
  )
    return refused('tradesNoReturns', open);
  const roles =
    trades === null
      ? findReturnsRoles(profiles, settings, format)
      : { columns: trades.columns, questions: [] };
  if (roles.questions.length > 0)
    return {
      kind: 'asked',
      questions: roles.questions,
      columns: askedColumns(roles.columns),
      reading: readingOf(table, { format, notes }),
    };
  if (STAGES.every(stage => roles.columns[stage] === null)) return refused('noValueColumn', open);
  return yield* readRows(open, roles.columns, settings);
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
  let blank = 0;
  for (const batch of table.batches()) {
    for (const row of batch.rows) {
      if (isFilled(row)) rows.addOr(row, trades?.faultOf(row) ?? null);
      else blank++;
    }
    if (rows.count > settings.mostRows) return refused('tooManyRows', open);
    yield batch.fraction;
  }
  const dated = profiles[columns.date ?? -1];
  const areTrades = trades !== null || (dated?.words.some(word => CLOSING.test(word)) ?? false);
  const read = rows.finish(settings, {
    profiles,
    decimal: commonDecimal(table.sample, profiles.length),
    areFormatted: table.source === 'spreadsheet',
    areTrades,
    mayHaveRhythm: trades === null,
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
  if (read.questions.length > 0)
    return { kind: 'asked', questions: read.questions, columns: askedColumns(columns), reading };
  const stages = read.stages.filter(({ returns, ruin }) => returns.length >= LEAST_RETURNS || ruin !== null);
  if (stages.length === 0)
    return { kind: 'refused', fault: 'tooFewReturns', names: table.names, rejected, reading };
  return {
    kind: 'read',
    stages: stages.map(({ ignored: _, ...stage }) => stage),
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

/** A column that is called a date and was not read as one is said; so are payments beside an account. */
function columnNotes({ profiles }: Open, { date }: ReturnsColumns): readonly ReadingNote[] {
  const unread = profiles.find(
    profile =>
      profile.filled > 0 && profile.dateForm === null && isNamedDate(profile) && profile.numbers < 0.5,
  );
  const flows = profiles.find(
    profile => nameStrength(profile, FLOWS) > 0 && profile.values.some(value => value !== 0),
  );
  return [
    ...(date === null && unread ? [{ kind: 'datesUnread' as const, column: unread.name }] : []),
    ...(flows ? [{ kind: 'flows' as const, column: flows.name }] : []),
  ];
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
