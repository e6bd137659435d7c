import type { Cell, Table } from '../schema/index.ts';
import { headerOf } from './table.ts';

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet would run a text that begins like a formula.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV text after RFC 4180: header line, CRLF after each line, quotes where needed, numbers at full precision. */
export function csvOf(table: Table): string {
  const header = table.columns.map(column => field(headerOf(column)));
  const lines = table.rows.map(row => table.columns.map(column => field(row[column.key] ?? null)));
  return [header, ...lines].map(line => `${line.join(',')}\r\n`).join('');
}
