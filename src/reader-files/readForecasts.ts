import { brokenJson } from './brokenJson.ts';
import { isEmptyCell } from './cellWords.ts';
import { meaningOf } from './classColumns.ts';
import { type ColumnProfile, commonDecimal, nameStrength, profileColumns } from './columnProfile.ts';
import { isPlain, namedEvent } from './eventNames.ts';
import { forecastSettings, type SaidOfFile, withColumns } from './fileSettings.ts';
import {
  DEFAULT_FILE_SETTINGS,
  type FileFault,
  type ForecastColumns,
  type ForecastFileSettings,
  type ForecastReading,
  type RefusedFile,
  type RejectedRow,
} from './forecastFile.ts';
import { faultOfLeftOut } from './forecastRange.ts';
import { type ForecastRoles, findForecastRoles } from './forecastRoles.ts';
import { ForecastRows } from './forecastRows.ts';
import { type FormatName, formatOf } from './knownFormats.ts';
import { knownNames } from './knownNames.ts';
import { readChance } from './numbers.ts';
import { settledColumn } from './openRows.ts';
import { isFilled, isHeaderOnly, type OpenTable, openTable } from './openTable.ts';
import { quoteRows } from './quoteRows.ts';
import type { Question } from './reading.ts';
import { emptyReading, readingOf } from './readingOf.ts';
import { rowsToldBy } from './rowsAgain.ts';
import { SummaryBelow } from './summaryBelow.ts';

const OUTCOME_NAMES = knownNames('outcome');
/** Longer files are refused as a whole. */
const MOST_ROWS = 1_000_000;
/** Of the work, as a share: what the first rows show takes a moment of its own. */
const OPENED = 0;

/**
 * Reads forecasts and what came of them from a file or from pasted text. Never throws on what it reads: a file that makes
 * no sense is refused with the reason, one that can be read in several ways is asked about, and every row that is left out
 * is listed by its line with the reason.
 *
 * Yields the share done. A million rows take some seconds.
 */
export function* readForecasts(
  given: string,
  said: SaidOfFile = {},
  mostRows: number = MOST_ROWS,
): Generator<number, ForecastReading> {
  const table = yield* openTable(given, forecastSettings(said).sheet ?? null);
  if (typeof table === 'string') return { ...refused(table), rejected: brokenRows(table, given) };
  if ('kind' in table)
    return {
      kind: 'asked',
      questions: [{ id: 'sheet', why: 'several', choices: table.sheets }],
      columns: {},
      reading: emptyReading(),
    };
  yield OPENED;
  const columns = profileColumns(table.names, table.sample);
  yield OPENED;
  const format = formatOf(columns);
  const heard = withColumns(said, table.names);
  if ('unknown' in heard) return refused('noSuchColumn', { table, columns, format });
  const settings = { ...DEFAULT_FILE_SETTINGS, ...forecastSettings(heard.settings), mostRows };
  const roles = findForecastRoles(columns, settings);
  yield OPENED;
  const open = { table, columns, format };
  const fault = faultOf(open, roles, settings);
  if (fault !== null) return refused(fault, open);
  const { probability, outcome, predicted, group, date } = roles;
  const questions = [...roles.questions, ...sideQuestion(columns, roles, settings)];
  if (questions.length > 0 || probability === null || outcome === null)
    return {
      kind: 'asked',
      questions,
      columns: askedColumns(roles),
      reading: readingOf(table, { format, notes: roles.notes }),
    };
  const found: ForecastColumns = { probability, outcome, predicted, group, date };
  const side = roles.isOfNo ? (settings.side ?? 'other') : settings.side;
  return yield* readRows(open, found, { settings: { ...settings, side }, roles });
}

function askedColumns({ probability, outcome, predicted, group, date }: ForecastColumnsFound) {
  return {
    probabilityColumn: probability,
    outcomeColumn: outcome,
    predictedColumn: predicted,
    groupColumn: group,
    dateColumn: date,
  };
}

type ForecastColumnsFound = Pick<ForecastRoles, 'probability' | 'outcome' | 'predicted' | 'group' | 'date'>;

interface Open {
  readonly table: OpenTable;
  readonly columns: readonly ColumnProfile[];
  readonly format: FormatName | null;
}

function faultOf(
  { table, columns, format }: Open,
  roles: ForecastRoles,
  settings: ForecastFileSettings,
): FileFault | null {
  const isSaid = settings.probabilityColumn !== null && settings.outcomeColumn !== null;
  if (isHeaderOnly(table)) return 'headerOnly';
  if (table.isRagged) return 'raggedHeader';
  if (columns.length < 2) return 'oneColumn';
  if (isSaid) return null;
  const hasNoOutcome = roles.outcome === null || isUnlikelyOutcome(columns[roles.outcome]!);
  if (format === 'metaculus' && hasNoOutcome) return 'outcomesElsewhere';
  if (format === 'polymarketTrades' || format === 'exchangeLedger' || format === 'trades')
    return 'tradesNoForecasts';
  const isAsked = (id: Question['id']) => roles.questions.some(question => question.id === id);
  if (roles.probability === null && !isAsked('probabilityColumn')) return 'noProbabilityColumn';
  return roles.outcome === null && !isAsked('outcomeColumn') ? 'noOutcomeColumn' : null;
}

/** Outcomes that no name says to be some. */
function isUnlikelyOutcome(profile: ColumnProfile): boolean {
  return nameStrength(profile, OUTCOME_NAMES) === 0;
}

/** A name that ends in what means no ("prob_down") names the chance of the other class, where the outcome's says nothing. */
function sideQuestion(
  columns: readonly ColumnProfile[],
  { probability, outcome, notes, isOfNo, named }: ForecastRoles,
  { side }: ForecastFileSettings,
): readonly Question[] {
  const profile = columns[probability ?? -1];
  const happened = columns[outcome ?? -1];
  if (!profile || side !== null || isOfNo || named.yes !== null) return [];
  if (notes.some(({ kind }) => kind === 'classColumns')) return [];
  if (happened && !isPlain(namedEvent(happened))) return [];
  const last = profile.words.at(-1) ?? '';
  const end = /(?:^|\p{L})0$/u.test(last) ? '0' : last;
  if (profile.words.length < 2 && end !== '0') return [];
  if (end.length === 1 && end !== '0') return [];
  return meaningOf(end) === 0 ? [{ id: 'side', why: 'otherClass', choices: ['other', 'yes'] }] : [];
}

interface Rest {
  readonly settings: ForecastFileSettings;
  readonly roles: ForecastRoles;
}

/** All rows of a table but those of a summary below it; false where there are too many. */
function* collectRows(
  table: OpenTable,
  rows: ForecastRows,
  { probability, outcome }: ForecastColumns,
): Generator<number, boolean> {
  const isStated = (cell: string) => (readChance(cell, '.') ?? readChance(cell, ',')) !== null;
  const below = new SummaryBelow(
    cells => !isEmptyCell(cells[outcome] ?? '') && isStated(cells[probability] ?? ''),
  );
  for (const batch of table.batches()) {
    for (const row of batch.rows) {
      if (isFilled(row)) rows.addAll(below.pass(row));
      else {
        rows.skipBlank();
        below.blank();
      }
    }
    if (rows.isOverfull) return false;
    yield batch.fraction;
  }
  for (const row of below.rows) rows.leaveOut(row, 'otherTable');
  return true;
}

function* readRows(
  open: Open,
  found: ForecastColumns,
  { settings, roles }: Rest,
): Generator<number, ForecastReading> {
  const { table, columns, format } = open;
  const taken = new Set([found.probability, found.outcome, found.predicted]);
  const rows = new ForecastRows(found, table.names, {
    mostRows: settings.mostRows,
    told: rowsToldBy(table.sample, columns, found),
    settled: settledColumn(columns, taken),
    numbered: new Set(columns.filter(({ isIndex }) => isIndex).map(({ column }) => column)),
  });
  const isWhole = yield* collectRows(table, rows, found);
  if (!isWhole) return refused('tooManyRows', open);
  const read = rows.finish(settings, {
    probability: columns[found.probability]!,
    outcome: columns[found.outcome]!,
    named: roles.named,
    areClassCalls: roles.areClassCalls,
    date: columns[found.date ?? -1] ?? null,
    predicted: columns[found.predicted ?? -1] ?? null,
    decimal: commonDecimal(table.sample, columns.length),
    areFormatted: table.source === 'spreadsheet',
    text: table.text,
  });
  const reading = readingOf(table, {
    format,
    notes: [...roles.notes, ...read.notes],
    decimal: read.decimal,
    dates: read.dates,
    counts: {
      rows: read.rows,
      used: read.kind === 'rows' ? read.probabilities.length : 0,
      blank: read.blank,
    },
  });
  if (read.kind === 'questions')
    return { kind: 'asked', questions: read.questions, columns: askedColumns(found), reading };
  const { rejected } = read;
  const isNone = read.probabilities.length === 0;
  const fault = faultOfLeftOut(rejected, read.probabilities.length) ?? (isNone ? 'noForecasts' : null);
  if (fault !== null) return { kind: 'refused', fault, names: table.names, rejected, reading };
  return {
    kind: 'read',
    probabilities: read.probabilities,
    outcomes: read.outcomes,
    groups: read.groups,
    days: read.days,
    dayOrder: read.dates?.order ?? null,
    suggestedView: read.suggestedView,
    layout: {
      delimiter: table.delimiter,
      hasHeader: table.headerLine !== null,
      names: table.names,
      columns: found,
    },
    scale: read.scale,
    outcomeWords: read.outcomeWords,
    reading,
    rejected,
    counts: {
      lines: reading.counts.lines,
      blank: read.blank,
      rows: read.rows,
      forecasts: read.probabilities.length,
      rejected: rejected.length,
      undated: read.undated,
    },
  };
}

/** Where a JSON text is broken. */
function brokenRows(fault: FileFault, text: string): readonly RejectedRow[] {
  if (fault !== 'jsonBroken' && fault !== 'jsonCut') return [];
  const { line } = brokenJson(text);
  return quoteRows([{ line, fault: 'brokenHere' }], text);
}

function refused(fault: FileFault, open?: Open): RefusedFile {
  const names = open?.table.names ?? [];
  const reading = open ? readingOf(open.table, { format: open.format, notes: [] }) : null;
  return { kind: 'refused', fault, names, rejected: [], reading };
}
