import type { FormatName } from './knownFormats.ts';
import type { DecimalSign } from './numbers.ts';
import type { OpenTable } from './openTable.ts';
import type { Reading, ReadingNote } from './reading.ts';
import { shortened } from './shortened.ts';

/** As many rows as show what a table holds. */
const SHOWN_ROWS = 6;
/** Of a cell so much is told; a file can have all of its letters in one. */
const SHOWN_LETTERS = 200;
const short = (text: string) => shortened(text, SHOWN_LETTERS);

interface Found {
  readonly format: FormatName | null;
  readonly notes: readonly ReadingNote[];
  readonly decimal?: DecimalSign;
  readonly dates?: Reading['dates'];
  readonly counts?: { readonly rows: number; readonly used: number; readonly blank: number };
}

/** How a table was read, as far as it came. */
export function readingOf(table: OpenTable, { format, notes, decimal, dates, counts }: Found): Reading {
  const rows = counts?.rows ?? table.sample.length;
  const used = counts?.used ?? 0;
  return {
    source: table.source,
    delimiter: table.delimiter,
    sheet: table.sheet,
    format,
    names: table.names,
    headerLine: table.headerLine,
    preview: table.sample.slice(0, SHOWN_ROWS).map(row => ({ ...row, cells: row.cells.map(short) })),
    decimal: decimal ?? '.',
    dates: dates ?? null,
    counts: {
      lines: countLines(table.text),
      titles: table.titleLines,
      blank: counts?.blank ?? 0,
      rows,
      used,
      leftOut: rows - used,
    },
    notes,
  };
}

/** The reading of a file in which no table was chosen yet. */
export function emptyReading(): Reading {
  return {
    source: 'spreadsheet',
    delimiter: null,
    sheet: null,
    format: null,
    names: [],
    headerLine: null,
    preview: [],
    decimal: '.',
    dates: null,
    counts: { lines: 0, titles: 0, blank: 0, rows: 0, used: 0, leftOut: 0 },
    notes: [],
  };
}

/** Lines of a text that has no line feed behind its last. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
