import { commonDecimal } from './columnProfile.ts';
import { returnsSettings, type SaidOfFile, withColumns } from './fileSettings.ts';
import { formatOfReturns } from './knownFormats.ts';
import type { OpenReturns } from './openReturns.ts';
import { isFilled, openTable } from './openTable.ts';
import { isOverlapping } from './overlapping.ts';
import { quoteRows } from './quoteRows.ts';
import type { RejectedRow } from './reading.ts';
import { emptyReading, readingOf } from './readingOf.ts';
import { faultOfRows, faultOfShape, faultOfTable, ordinaryFault } from './returnsFaults.ts';
import {
  DEFAULT_RETURNS_SETTINGS,
  type ReturnsColumns,
  type ReturnsFault,
  type ReturnsFileSettings,
  type ReturnsReading,
  type ReturnsRowFault,
  STAGES,
} from './returnsFile.ts';
import { columnNotes, tradesNote } from './returnsNotes.ts';
import { findReturnsRoles } from './returnsRoles.ts';
import { ReturnsRows } from './returnsRows.ts';
import { returnsTable } from './returnsTable.ts';
import { SecondTable } from './secondTable.ts';
import { rowsQuestion } from './tableShape.ts';
import { tradeListOf } from './tradeRows.ts';

/** Longer files are refused as a whole. */
const MOST_ROWS = 1_000_000;
/** Fewer returns say nothing at all. */
const LEAST_RETURNS = 2;
/** Where more rows belong to another table, which one is meant is open. */
const MOST_OF_OTHERS = 0.2;
const CLOSING = /^(?:close|closed|closing|exit|settled|settlement)$/;

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
  const form = returnsTable(opened);
  const { table, profiles, notes } = form;
  const format = formatOfReturns(profiles);
  const heard = withColumns(said, table.names);
  const settings = {
    ...DEFAULT_RETURNS_SETTINGS,
    ...returnsSettings('settings' in heard ? heard.settings : {}),
    mostRows,
  };
  const isSaid = STAGES.some(stage => (settings[`${stage}Column`] ?? -1) >= 0);
  const trades = isSaid ? null : tradeListOf(format, profiles);
  const open = { ...form, format, trades };
  const unfit = faultOfTable(open, isSaid);
  if ('unknown' in heard || unfit !== null) return refused(unfit ?? 'noSuchColumn', open);
  const roles =
    trades === null ? findReturnsRoles(profiles, settings, open) : { columns: trades.columns, questions: [] };
  const isOpenTable = !isSaid && trades === null && !form.isUnrolled;
  const fault = isOpenTable ? faultOfShape(open, settings, roles) : null;
  if (fault !== null) return refused(fault, open);
  const shown = { ...form, sample: table.sample, date: roles.columns.date };
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
  if (STAGES.every(stage => roles.columns[stage] === null))
    return refused(
      profiles.some(profile => isOverlapping(profile, form.stepDays)) ? 'overlapping' : 'noValueColumn',
      open,
    );
  return yield* readRows(open, roles.columns, settings);
}

function askedColumns({ date, test, paper, live }: ReturnsColumns) {
  return { dateColumn: date, testColumn: test, paperColumn: paper, liveColumn: live };
}

/** All rows of a table up to so many, with the reason of each that is left out before the others are understood. */
function* collectRows(open: OpenReturns, columns: ReturnsColumns, mostRows: number) {
  const { table, trades } = open;
  const rows = new ReturnsRows(columns, table.names);
  const faultOf = trades?.faultOf ?? ordinaryFault(open, columns);
  const second = new SecondTable(table.names);
  let blank = 0;
  for (const batch of table.batches()) {
    for (const row of batch.rows) {
      if (isFilled(row)) rows.addOr(row, trades === null && second.holds(row) ? 'otherTable' : faultOf(row));
      else {
        blank++;
        second.blank();
      }
    }
    if (rows.count > mostRows) break;
    yield batch.fraction;
  }
  return { rows, blank, others: second.count };
}

function* readRows(
  open: OpenReturns,
  columns: ReturnsColumns,
  settings: ReturnsFileSettings,
): Generator<number, ReturnsReading> {
  const { table, profiles, format, trades } = open;
  const { rows, blank, others } = yield* collectRows(open, columns, settings.mostRows);
  if (rows.count > settings.mostRows) return refused('tooManyRows', open);
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
  const isSecond = others > MOST_OF_OTHERS * rows.count;
  const unfit = isSecond ? 'severalTables' : faultOfRows(open, read, { columns, settings, rows: rows.count });
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

function refused(
  fault: ReturnsFault,
  open?: OpenReturns,
  rejected: readonly RejectedRow<ReturnsRowFault>[] = [],
): ReturnsReading {
  const reading = open ? readingOf(open.table, { format: open.format, notes: open.notes }) : null;
  return { kind: 'refused', fault, names: open?.table.names ?? [], rejected, reading };
}
