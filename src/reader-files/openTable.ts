import { fileFault } from './fileFault.ts';
import { DELIMITER_SIGNS, findDelimiter } from './findDelimiter.ts';
import type { Delimiter, TextFault } from './forecastFile.ts';
import { type RowBatch, type TableRow, tableRows } from './tableRows.ts';

/** Rows by which delimiter and columns are recognised. */
const SAMPLE_ROWS = 200;
/** Where those rows are looked for. */
const SAMPLE_LETTERS = 2 ** 16;

/** A text that is a table: its first rows as a sample, and all of its batches, the first one included. */
export interface OpenTable {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly sample: readonly TableRow[];
  readonly batches: () => Generator<RowBatch, void>;
}

/** Opens a text as a table of separated values, or says why it is none. */
export function openTable(given: string): OpenTable | TextFault {
  const fault = fileFault(given);
  if (fault !== null) return fault;
  const text = plainText(given);
  const delimiter = findDelimiter(sampleLines(text));
  if (delimiter === null) return 'oneColumn';
  const rest = tableRows(delimiter === 'space' ? spacesToOne(text) : text, DELIMITER_SIGNS[delimiter]);
  const first = firstBatch(rest);
  return {
    text,
    delimiter,
    sample: first.rows.filter(isFilled).slice(0, SAMPLE_ROWS),
    *batches() {
      yield first;
      yield* rest;
    },
  };
}

/** A row that is not blank. */
export function isFilled({ cells }: TableRow): boolean {
  return cells.length > 1 || (cells[0] ?? '').trim() !== '';
}

/** Without byte order mark, with plain line feeds between the lines and none at the end. */
function plainText(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const plain = bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}

/**
 * Some lines from the beginning, with nothing inside quotation marks: a cell may hold any sign, line breaks
 * too.
 */
function sampleLines(text: string): string[] {
  const head = text.length > SAMPLE_LETTERS ? text.slice(0, text.lastIndexOf('\n', SAMPLE_LETTERS)) : text;
  return head
    .replaceAll(/"[^"]*"/g, '""')
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, SAMPLE_ROWS);
}

function spacesToOne(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/^ | $/gm, '');
}

/** A batch may hold no whole row where lines are very long. */
function firstBatch(batches: Generator<RowBatch, void>): RowBatch {
  let rows: readonly TableRow[] = [];
  for (;;) {
    const { value, done } = batches.next();
    if (done) return { rows, fraction: 1, isUnclosed: false };
    rows = [...rows, ...value.rows];
    if (rows.some(isFilled)) return { ...value, rows };
  }
}
