import type { Cell, Table } from '../schema/index.ts';
import { headerOf } from './table.ts';

/** What a spreadsheet runs where it begins a cell, in half and in full width. */
const FORMULA = '=+\\-@＝＋－＠';

/** White space at the beginning is cut off by some, and what follows is run. */
const AT_START = new RegExp(`^(?=[${FORMULA}\\t\\r\\n])`);

/** After every sign that separates cells somewhere: a spreadsheet set to another one cuts there, whatever is quoted. */
const AFTER_SEPARATOR = new RegExp(`([,;|\\t\\r\\n]\\s*"*)(?=[${FORMULA}])`, 'g');

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(AFTER_SEPARATOR, "$1'").replace(AT_START, "'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line before the table: what it says, and of what. */
export type CsvNote = readonly [name: string, value: string];

/**
 * A table as CSV text after RFC 4180: header line, CRLF after each line, quotes where needed, numbers at full precision.
 *
 * @param notes lines before the header, each behind a "#", which readers of CSV can be told to skip.
 */
export function csvOf(table: Table, notes: readonly CsvNote[] = []): string {
  const before = notes.map(([name, value]) => [`# ${inOneCell(name)}`, field(onOneLine(value))]);
  const header = table.columns.map(column => field(headerOf(column)));
  const lines = table.rows.map(row => table.columns.map(column => field(row[column.key] ?? null)));
  return [...before, header, ...lines].map(line => `${line.join(',')}\r\n`).join('');
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A name that needs no quotes: behind a quote the line would be no comment. */
function inOneCell(name: string): string {
  return onOneLine(name)
    .replace(/"/g, '')
    .replace(/\s*[,;]\s*/g, ' · ');
}
