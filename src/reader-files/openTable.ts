import { brokenJson, isTooDeep } from './brokenJson.ts';
import { fileFault, type TextFault } from './fileFault.ts';
import { DELIMITER_SIGNS, type Delimiter, findDelimiter, isTyped } from './findDelimiter.ts';
import { findHeader } from './findHeader.ts';
import { isSheetsText, jsonTables, type NamedTable } from './jsonRows.ts';
import { withDoubledQuotes, withPlainQuotes } from './quoting.ts';
import { isWellQuoted, MOST_CELLS, type RowBatch, separatedRows, type TableRow } from './separatedRows.ts';
import { shortened } from './shortened.ts';
import { tablesBelow } from './tablesBelow.ts';

/** Where the lines by which a delimiter is found are looked for, and rows by which columns are recognised. */
const SAMPLE_LETTERS = 2 ** 16;
const SAMPLE_LINES = 400;
const LONGEST_LINE = 2 ** 15;
/** So many rows, or all there are, show what a table holds. */
const LEAST_ROWS = 100;
const SAMPLE_ROWS = 5000;
/** Of wide tables fewer rows, so that all their columns are looked at in the same time. */
const SAMPLE_CELLS = 500_000;
/** So many cells of a row show what it holds. */
const MOST_CELLS_SEEN = 50;
/** A file of blank lines shows what it holds without being read to its end. */
const MOST_FIRST_ROWS = 100_000;
/** No name is known by more letters; a file can have all of its letters in one. */
const LONGEST_NAME = 200;
/** A line of more letters than these is no row, where there is no other. */
const LONGEST_ONLY_LINE = 2 ** 20;

/** A text that is a table: its names, its first rows as a sample, and all of its rows in batches. */
export interface OpenTable {
  /** With plain line feeds. */
  readonly text: string;
  /** Null for a table that no delimiter separates: one column, JSON, a spreadsheet. */
  readonly delimiter: Delimiter | null;
  readonly source: 'separated' | 'json' | 'spreadsheet';
  readonly sheet: string | null;
  readonly names: readonly string[];
  /** Line of the header; null without one. */
  readonly headerLine: number | null;
  /** Lines before the first row of values: titles, comments, names. */
  readonly titleLines: number;
  readonly isRagged: boolean;
  /** The first rows of values. */
  readonly sample: readonly TableRow[];
  /** All rows of values, blank ones too. */
  readonly batches: () => Generator<RowBatch, void>;
}

/** Several tables in one file: the reader has to say which. */
export interface ManyTables {
  readonly kind: 'sheets';
  readonly sheets: readonly string[];
}

/** Opens a text as a table, or says why it is none. */
export function* openTable(
  given: string,
  sheet: string | null = null,
): Generator<number, OpenTable | ManyTables | TextFault> {
  const fault = fileFault(given);
  if (fault === 'json') return yield* openJson(given, sheet);
  if (fault !== null) return fault;
  const plain = withPlainQuotes(plainText(given));
  if (plain.length > LONGEST_ONLY_LINE && !plain.includes('\n')) return 'oneLine';
  const said = /^sep=(.)\n/i.exec(plain);
  const delimiter = saidDelimiter(said?.[1]) ?? delimiterOf(said ? plain.slice(said[0].length) : plain);
  const spaced = delimiter === 'space' ? spacesToOne(plain) : plain;
  const sign = delimiter === null ? '\u0000' : DELIMITER_SIGNS[delimiter];
  const { text, isQuoted } = yield* quotedText(spaced, sign);
  const rest = separatedRows(text, sign, isQuoted);
  const first = yield* firstBatch(rest);
  const rows = first.rows.slice(said ? 1 : 0);
  const opening = { text, delimiter, source: 'separated', sheet: null, fraction: first.fraction } as const;
  const whole = opened(rows, { ...opening, rest });
  const begin = typeof whole === 'string' ? undefined : whole.sample[0]?.line;
  const stacked = begin === undefined ? [] : tablesBelow(rows, begin);
  if (stacked.length === 0) return whole;
  const chosen = stacked.find(({ name }) => name === sheet);
  if (!chosen) return { kind: 'sheets', sheets: likeliestFirst(stacked).map(({ name }) => name) };
  return opened(chosen.rows, { ...opening, rest: chosen === stacked.at(-1) ? rest : null });
}

/** A text, with its quotation marks doubled where that is what makes them close, and whether they do. */
function* quotedText(
  text: string,
  sign: string,
): Generator<number, { readonly text: string; readonly isQuoted: boolean }> {
  const isQuoted = yield* isWellQuoted(text, sign);
  if (isQuoted || !text.includes('\\"')) return { text, isQuoted };
  const doubled = withDoubledQuotes(text);
  return (yield* isWellQuoted(doubled, sign)) ? { text: doubled, isQuoted: true } : { text, isQuoted };
}

function* openJson(
  text: string,
  sheet: string | null,
): Generator<number, OpenTable | ManyTables | TextFault> {
  const tables = yield* jsonTables(text);
  const isWorkbook = isSheetsText(text);
  if (tables === null) return isTooDeep(text) ? 'json' : brokenJson(text).isCut ? 'jsonCut' : 'jsonBroken';
  const filled = tables.filter(({ rows }) => rows.filter(isFilled).length > 1);
  const found =
    sheet === null && filled.length === 1 ? filled[0] : filled.find(({ name }) => name === (sheet ?? ''));
  if (!found) {
    if (filled.length === 0) return isWorkbook ? 'empty' : 'json';
    return { kind: 'sheets', sheets: likeliestFirst(filled).map(({ name }) => name) };
  }
  const source = isWorkbook ? 'spreadsheet' : 'json';
  const lines = found.rows.map(({ cells }) => cells.join(', ')).join('\n');
  return opened(found.rows, {
    text: lines,
    delimiter: null,
    source,
    sheet: found.name === '' ? null : found.name,
    fraction: 1,
    rest: null,
  });
}

/** Tables with the most cells that are numbers or dates before those of words. */
function likeliestFirst(tables: readonly NamedTable[]): readonly NamedTable[] {
  const typed = new Map(
    tables.map(table => [
      table,
      table.rows
        .slice(0, LEAST_ROWS)
        .reduce((sum, { cells }) => sum + cells.slice(0, MOST_CELLS_SEEN).filter(isTyped).length, 0),
    ]),
  );
  return tables.toSorted((a, b) => typed.get(b)! - typed.get(a)!);
}

interface Opening extends Pick<OpenTable, 'text' | 'delimiter' | 'source' | 'sheet'> {
  readonly fraction: number;
  readonly rest: Generator<RowBatch, void> | null;
}

function opened(rows: readonly TableRow[], { fraction, rest, ...table }: Opening): OpenTable | TextFault {
  const filled = rows.filter(isFilled);
  const sampleRows = sampleSize(filled);
  const { names, header, first, isRagged } = findHeader(filled.slice(0, sampleRows));
  if (names.length > MOST_CELLS) return 'tooManyColumns';
  const start = filled[first]?.line ?? (rows.at(-1)?.line ?? 0) + 1;
  const headerLine = header === null ? null : filled[header]!.line;
  const values = rows.filter(({ line }) => line >= start);
  return {
    ...table,
    names: names.map(name => shortened(name, LONGEST_NAME)),
    headerLine,
    titleLines: start - 1,
    isRagged,
    sample: filled.slice(first, first + sampleRows),
    *batches() {
      yield { rows: values, fraction };
      if (rest !== null) yield* rest;
    },
  };
}

/** True for a table of one line of words, without a row of values below it. */
export function isHeaderOnly({ sample, names, headerLine }: OpenTable): boolean {
  const [only] = sample;
  if (only === undefined) return true;
  return (
    headerLine === null &&
    sample.length === 1 &&
    names.length > 1 &&
    only.cells.every(cell => /^[^\d]*\p{L}[^\d]*$/u.test(cell))
  );
}

/** How many rows are looked at of a table that is as wide as its first rows. */
function sampleSize(filled: readonly TableRow[]): number {
  const width = Math.max(1, ...filled.slice(0, LEAST_ROWS).map(({ cells }) => cells.length));
  return Math.min(SAMPLE_ROWS, Math.max(LEAST_ROWS, Math.floor(SAMPLE_CELLS / width)));
}

/** A row that is not blank. */
export function isFilled({ cells }: TableRow): boolean {
  return cells.some(cell => cell.trim() !== '');
}

/** Without byte order mark, with plain line feeds between the lines and none at the end. */
function plainText(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const plain = bare.includes('\r') ? bare.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : bare;
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}

function delimiterOf(text: string): Delimiter | null {
  const asLines = findDelimiter(sampleLines(text, false));
  return asLines ?? findDelimiter(sampleLines(text, true));
}

function saidDelimiter(sign: string | undefined): Delimiter | null {
  const found = Object.entries(DELIMITER_SIGNS).find(([, one]) => one === sign);
  return found ? (found[0] as Delimiter) : null;
}

/** Lines from the beginning, none blank or endless; `isWhole` puts together what quotation marks hold together. */
function sampleLines(text: string, isWhole: boolean): string[] {
  const head = text.slice(0, SAMPLE_LETTERS);
  const whole = isWhole ? head.replaceAll(/"(?:[^"]|"")*"/g, cell => cell.replaceAll('\n', ' ')) : text;
  const lines: string[] = [];
  for (let start = 0; start < whole.length && lines.length < SAMPLE_LINES; ) {
    const found = whole.indexOf('\n', start);
    const end = found < 0 ? whole.length : found;
    const isEndless = end - start > LONGEST_LINE;
    if (!isEndless && (found >= 0 || !isWhole || head.length === text.length))
      lines.push(whole.slice(start, end));
    start = end + 1;
  }
  return lines.filter(line => line.trim() !== '');
}

function spacesToOne(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/^ | $/gm, '');
}

/** A batch may hold few rows where lines are very long, and none that is filled where they are blank. */
function* firstBatch(batches: Generator<RowBatch, void>): Generator<number, RowBatch> {
  const rows: TableRow[] = [];
  let filled = 0;
  for (;;) {
    const { value, done } = batches.next();
    if (done) return { rows, fraction: 1 };
    for (const row of value.rows) {
      rows.push(row);
      if (isFilled(row)) filled++;
    }
    if (filled >= LEAST_ROWS || rows.length > MOST_FIRST_ROWS) return { ...value, rows };
    yield value.fraction;
  }
}
