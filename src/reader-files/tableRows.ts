import Papa from 'papaparse';

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
  /**
   * A quotation mark that opens the last row's last cell is never closed: the rest of the file stands in that
   * cell.
   */
  readonly isUnclosed: boolean;
}

/** About ten milliseconds of reading. */
const CHUNK_LETTERS = 2 ** 18;

/**
 * Takes a text of separated values apart, batch by batch.
 *
 * @param text with plain line feeds.
 */
export function* tableRows(text: string, delimiter: string): Generator<RowBatch, void> {
  const reading = startReading(text, delimiter);
  const hasQuotes = text.includes('"');
  let line = 1;
  for (;;) {
    const batch = reading.next();
    if (batch === null) return;
    const rows: TableRow[] = [];
    for (const cells of batch.data) {
      rows.push({ line, cells });
      line += 1 + (hasQuotes ? brokenLines(cells) : 0);
    }
    const isUnclosed = batch.errors.some(error => error.code === 'MissingQuotes');
    yield { rows, fraction: Math.min(1, batch.meta.cursor / text.length), isUnclosed };
  }
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
