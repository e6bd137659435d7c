import Papa from 'papaparse';

/** So many chunks a row in quotation marks may run over. */
const MOST_ROWLESS = 4;

/** A row of a table with the line on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A share of a table. */
export interface RowBatch {
  readonly rows: readonly TableRow[];
  /** How much of the text has been read, 0 to 1. */
  readonly fraction: number;
}

/** Of a longer row no more cells are told apart: enough to see that it is too long. */
export const MOST_CELLS = 10_000;

/** About ten milliseconds of reading. */
const CHUNK_LETTERS = 2 ** 18;

/**
 * Takes a text of separated values apart, batch by batch.
 *
 * @param text with plain line feeds.
 * @param isQuoted true where cells in quotation marks may hold delimiters and line breaks; else each line is a row, and a
 *   quotation mark counts only where it closes on its own line.
 */
export function separatedRows(text: string, delimiter: string, isQuoted: boolean): Generator<RowBatch, void> {
  return isQuoted ? quotedRows(text, delimiter) : lineRows(text, delimiter);
}

function* quotedRows(text: string, delimiter: string): Generator<RowBatch, void> {
  const reading = startReading(text, delimiter);
  let line = 1;
  for (;;) {
    const batch = reading.next();
    if (batch === null) return;
    const rows: TableRow[] = [];
    for (const cells of batch.data) {
      rows.push({ line, cells: cells.length > MOST_CELLS ? cells.slice(0, MOST_CELLS + 1) : cells });
      line += 1 + brokenLines(cells);
    }
    yield { rows, fraction: Math.min(1, batch.meta.cursor / text.length) };
  }
}

function* lineRows(text: string, delimiter: string): Generator<RowBatch, void> {
  let line = 1;
  for (let start = 0; start <= text.length; ) {
    const rows: TableRow[] = [];
    const stop = Math.min(text.length, start + CHUNK_LETTERS);
    while (start <= stop) {
      const end = text.indexOf('\n', start);
      rows.push({ line: line++, cells: splitLine(text.slice(start, end < 0 ? undefined : end), delimiter) });
      start = end < 0 ? text.length + 1 : end + 1;
    }
    yield { rows, fraction: Math.min(1, start / (text.length + 1)) };
  }
}

/** The cells of one line; a quotation mark inside or around a cell that does not close as it should is kept as it is. */
export function splitLine(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter, MOST_CELLS + 1);
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length && cells.length <= MOST_CELLS) {
    const close = line[at] === '"' ? closingQuote(line, at, delimiter) : -1;
    if (close >= 0) {
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 2;
      continue;
    }
    const end = line.indexOf(delimiter, at);
    cells.push(line.slice(at, end < 0 ? undefined : end));
    at = end < 0 ? line.length + 1 : end + 1;
  }
  return cells;
}

/** Where the quotation mark that opens a cell is closed, right before a delimiter or the end of the line; −1 if nowhere. */
function closingQuote(line: string, open: number, delimiter: string): number {
  for (let at = line.indexOf('"', open + 1); at >= 0; at = line.indexOf('"', at + 1)) {
    const next = line[at + 1];
    if (next === '"') at++;
    else return next === undefined || next === delimiter ? at : -1;
  }
  return -1;
}

/**
 * True where every quotation mark of a text opens or closes a cell: none is left over, no cell in quotation marks
 * holds what are rows of the table by their delimiters, and no row runs over a million letters. Yields so that it can
 * be stopped.
 */
export function* isWellQuoted(text: string, delimiter: string): Generator<number, boolean> {
  if (!text.includes('"')) return false;
  const reading = startReading(text, delimiter);
  let rowless = 0;
  for (;;) {
    const batch = reading.next();
    if (batch === null) return true;
    // The parser begins a row anew with every chunk in which it does not end.
    rowless = batch.data.length === 0 ? rowless + 1 : 0;
    if (rowless > MOST_ROWLESS) return false;
    if (batch.errors.some(({ type }) => type === 'Quotes')) return false;
    for (const cells of batch.data) {
      if (cells.some(cell => hidesRows(cell, delimiter, cells.length))) return false;
    }
    yield 0;
  }
}

function hidesRows(cell: string, delimiter: string, width: number): boolean {
  if (width < 2 || !cell.includes('\n')) return false;
  return cell
    .split('\n')
    .slice(1, -1)
    .some(line => line.split(delimiter).length >= width);
}

/** The parser hands over a batch and rests until it is told to go on. */
function startReading(text: string, delimiter: string): { next: () => Papa.ParseResult<string[]> | null } {
  let batch: Papa.ParseResult<string[]> | null = null;
  let parser: Papa.Parser | null = null;
  // Its types know `chunk` for files only; it serves texts alike.
  const settings = {
    delimiter,
    newline: '\n' as const,
    chunkSize: CHUNK_LETTERS,
    chunk(results: Papa.ParseResult<string[]>, resting: Papa.Parser) {
      batch = results;
      parser = resting;
      resting.pause();
    },
  };
  Papa.parse<string[]>(text, settings);
  return {
    next() {
      const current = batch;
      batch = null;
      if (current !== null) return current;
      parser?.resume();
      const next = batch;
      batch = null;
      return next;
    },
  };
}

/** Line breaks inside quoted cells. */
function brokenLines(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}
