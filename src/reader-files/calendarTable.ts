import type { OpenTable } from './openTable.ts';
import { readDay } from './readDay.ts';
import type { TableRow } from './separatedRows.ts';

const MONTHS = 12;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * A fund's fact sheet, years down and months across or the other way round, as a table of one month a row; null for any
 * other table. A column or row for the whole year is left aside.
 */
export function calendarTable(table: OpenTable): OpenTable | null {
  const across = monthsAcross(table) ?? yearsAcross(table);
  if (across === null) return null;
  const { rowsOf } = across;
  return {
    ...table,
    names: ['month', 'return'],
    sample: table.sample.flatMap(rowsOf),
    *batches() {
      for (const { rows, fraction } of table.batches()) yield { rows: rows.flatMap(rowsOf), fraction };
    },
  };
}

interface Unrolled {
  readonly rowsOf: (row: TableRow) => readonly TableRow[];
}

function monthsAcross({ names, sample }: OpenTable): Unrolled | null {
  const months = names.flatMap((name, column) => {
    const month = monthOf(name);
    return month === null ? [] : [{ column, month }];
  });
  const isOfYears = (column: number) => sample.some(({ cells }) => YEAR.test(cells[column]?.trim() ?? ''));
  const year = names.findIndex(
    (_, column) => !months.some(one => one.column === column) && isOfYears(column),
  );
  if (year < 0 || new Set(months.map(({ month }) => month)).size !== MONTHS || months.length !== MONTHS)
    return null;
  return {
    rowsOf: ({ line, cells }) =>
      months.map(({ column, month }) => ({
        line,
        cells: [monthCell(cells[year]?.trim(), month), cells[column] ?? ''],
      })),
  };
}

function yearsAcross({ names, sample }: OpenTable): Unrolled | null {
  const years = names.flatMap((name, column) =>
    YEAR.test(name.trim()) ? [{ column, year: name.trim() }] : [],
  );
  const month = names.findIndex(
    (_, column) => sample.filter(({ cells }) => monthOf(cells[column] ?? '') !== null).length >= MONTHS,
  );
  if (years.length < 2 || month < 0) return null;
  return {
    rowsOf: ({ line, cells }) => {
      const number = monthOf(cells[month] ?? '');
      if (number === null) return [];
      return years.map(({ column, year }) => ({
        line,
        cells: [monthCell(year, number), cells[column] ?? ''],
      }));
    },
  };
}

function monthCell(year: string | undefined, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The number of a month by its name; null for what is none. */
function monthOf(name: string): number | null {
  const text = name.trim();
  const day = /^\p{L}{3,10}\.?$/u.test(text) ? readDay(`1 ${text} 2001`) : null;
  return day === null ? null : new Date(day.dayFirst! * 86_400_000).getUTCMonth() + 1;
}
