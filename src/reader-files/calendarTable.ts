import { wordsOf } from './cellWords.ts';
import type { OpenTable } from './openTable.ts';
import { readDay } from './readDay.ts';
import type { TableRow } from './separatedRows.ts';

const MONTHS = 12;

/**
 * A fund's fact sheet, years down and months across, as a table of one month a row; null for any other table. A column
 * for the whole year is left aside.
 */
export function calendarTable(table: OpenTable): OpenTable | null {
  const year = table.names.findIndex(
    name => wordsOf(name).some(word => /^(?:year|jahr|annee|ano|anno|rok|jaar)$/.test(word)) || name === '',
  );
  const months = table.names.flatMap((name, column) => {
    const day = /^\p{L}{3,10}\.?$/u.test(name) ? readDay(`1 ${name} 2001`) : null;
    return day === null ? [] : [{ column, month: new Date(day.dayFirst! * 86_400_000).getUTCMonth() + 1 }];
  });
  if (year < 0 || months.length !== MONTHS) return null;
  const rowsOf = ({ line, cells }: TableRow): readonly TableRow[] =>
    months.map(({ column, month }) => ({
      line,
      cells: [`${cells[year]?.trim()}-${String(month).padStart(2, '0')}`, cells[column] ?? ''],
    }));
  return {
    ...table,
    names: ['month', 'return'],
    sample: table.sample.flatMap(rowsOf),
    *batches() {
      for (const { rows, fraction } of table.batches()) yield { rows: rows.flatMap(rowsOf), fraction };
    },
  };
}
