import type { OpenTable } from './openTable.ts';
import { readDay } from './readDay.ts';
import type { TableRow } from './separatedRows.ts';

const MONTHS = 12;
const QUARTERS = 4;
const YEAR = /^(?:19|20)\d{2}$/;
/** Where the name of its series stands in an unrolled row, if rows have one. */
export const SERIES_CELL = 2;

/**
 * A fund's fact sheet, years down and months or quarters across, or years across, as a table of one of them a row; null for any
 * other table. A column or row for the whole year is left aside.
 */
export function calendarTable(table: OpenTable): OpenTable | null {
  const across = monthsAcross(table) ?? yearsAcross(table);
  if (across === null) return null;
  const { rowsOf } = across;
  return {
    ...table,
    names: ['month', 'return', 'series'],
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
  const parts = names.map(partOfYear);
  const months = names.flatMap((_, column) =>
    parts[column] === null ? [] : [{ column, part: parts[column]! }],
  );
  const isOfYears = (column: number) => sample.some(({ cells }) => YEAR.test(cells[column]?.trim() ?? ''));
  const year = names.findIndex(
    (_, column) => !months.some(one => one.column === column) && isOfYears(column),
  );
  const isWhole = months.length === MONTHS || (months.length === QUARTERS && months[0]!.part.startsWith('Q'));
  if (year < 0 || !isWhole || new Set(months.map(({ part }) => part)).size !== months.length) return null;
  const label = labelColumn(sample, year);
  return {
    rowsOf: ({ line, cells }) => {
      const told = cells[year]?.trim() ?? '';
      const series = label === null ? '' : (cells[label] ?? '');
      // What is no year sums years up, or is a remark: one row, not one for each month.
      if (!YEAR.test(told)) return [{ line, cells: [told || series, '', ''] }];
      return months.map(({ column, part }) => ({
        line,
        cells: [`${told}-${part}`, cells[column] ?? '', series],
      }));
    },
  };
}

/** The column of words beside the years, where years stand there once for each of several series. */
function labelColumn(sample: readonly TableRow[], year: number): number | null {
  const years = sample.map(({ cells }) => cells[year]?.trim() ?? '').filter(cell => YEAR.test(cell));
  if (new Set(years).size === years.length) return null;
  const width = Math.max(...sample.map(({ cells }) => cells.length));
  const isLabel = (column: number) =>
    column !== year && sample.every(({ cells }) => /\p{L}/u.test(cells[column] ?? ''));
  return Array.from({ length: width }, (_, column) => column).find(isLabel) ?? null;
}

/** "03" for March, "Q2" for the second quarter; null for a name of neither. */
function partOfYear(name: string): string | null {
  if (/^\s*(?:0?[1-9]|1[0-2])\s*$/.test(name)) return twoDigits(Number(name));
  if (/^\s*Q[1-4]\s*$/i.test(name)) return name.trim().toUpperCase();
  const month = monthOf(name);
  return month === null ? null : twoDigits(month);
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
        cells: [`${year}-${twoDigits(number)}`, cells[column] ?? ''],
      }));
    },
  };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

/** The number of a month by its name; null for what is none. */
function monthOf(name: string): number | null {
  const text = name.trim();
  const day = /^\p{L}{3,10}\.?$/u.test(text) ? readDay(`1 ${text} 2001`) : null;
  return day === null ? null : new Date(day.dayFirst! * 86_400_000).getUTCMonth() + 1;
}
