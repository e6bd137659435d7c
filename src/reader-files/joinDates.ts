import { isEmptyCell, wordsOf } from './cellWords.ts';
import type { ColumnProfile } from './columnProfile.ts';
import type { OpenTable } from './openTable.ts';
import { monthOf } from './readDay.ts';
import type { TableRow } from './separatedRows.ts';

/** A table whose dates stand in one column, and which columns they were put together from. */
export interface JoinedTable {
  readonly table: OpenTable;
  readonly columns: readonly string[];
}

const YEAR = /^(?:19|20)\d{2}(?:\.0)?$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AP]\.?M\.?)?$/i;
const MONTHS = 12;

/**
 * A table that writes a date in several columns, year and month (and day), year and quarter, or date and time of day, with
 * the whole date in the first of them and nothing in the others; null for any other table.
 */
export function joinDates(table: OpenTable, profiles: readonly ColumnProfile[]): JoinedTable | null {
  const parts = yearParts(table, profiles) ?? clockParts(table, profiles);
  if (parts === null) return null;
  const { into, others, write } = parts;
  const rowOf = (row: TableRow): TableRow => {
    const date = write(row.cells);
    if (date === null) return row;
    const cells = row.cells.map((cell, column) => (others.includes(column) ? '' : cell));
    cells[into] = date;
    return { line: row.line, cells };
  };
  return {
    columns: [into, ...others].map(column => table.names[column]!),
    table: {
      ...table,
      sample: table.sample.map(rowOf),
      *batches() {
        for (const { rows, fraction } of table.batches()) yield { rows: rows.map(rowOf), fraction };
      },
    },
  };
}

interface Parts {
  readonly into: number;
  readonly others: readonly number[];
  /** The whole date of a row; null where the row has none. */
  readonly write: (cells: readonly string[]) => string | null;
}

const NAMES = {
  year: /^(?:year|yr|yyyy|jahr|annee|ano|anno|rok|jaar|ar|vuosi|yil|год|年|年度|연도)$/,
  month: /^(?:month|mon|mo|mm|monat|mois|mes|mese|miesiac|mesic|maand|manad|maned|kuukausi|ay|месяц|月|월)$/,
  day: /^(?:day|dd|dom|tag|jour|dia|giorno|dzien|den|dag|paiva|gun|день|日|일)$/,
  quarter: /^(?:quarter|qtr|q|quartal|trimestre|kwartal|kwartaal|ctvrtleti|квартал|季度|분기)$/,
} as const;

function yearParts({ names, sample }: OpenTable, profiles: readonly ColumnProfile[]): Parts | null {
  const find = (part: keyof typeof NAMES, isPart: (cell: string) => boolean) =>
    names.findIndex((name, column) => {
      const words = wordsOf(name);
      const filled = sample.map(({ cells }) => cells[column] ?? '').filter(cell => !isEmptyCell(cell));
      const isNamed = words.length === 1 && NAMES[part].test(words[0]!);
      return isNamed && filled.length > 0 && filled.filter(isPart).length >= 0.9 * filled.length;
    });
  const year = find('year', cell => YEAR.test(cell.trim()));
  const month = find('month', cell => monthNumber(cell) > 0);
  const quarter = find('quarter', cell => quarterNumber(cell) > 0);
  const part = month >= 0 ? month : quarter;
  if (year < 0 || part < 0 || profiles[year]!.distinct < 1) return null;
  const day = month < 0 ? -1 : find('day', cell => dayNumberOf(cell) > 0);
  return {
    into: year,
    others: day < 0 ? [part] : [part, day],
    write: cells => {
      const whole = cells[year]?.trim().slice(0, 4) ?? '';
      const inYear = part === month ? monthNumber(cells[part] ?? '') : quarterNumber(cells[part] ?? '');
      const inMonth = day < 0 ? 1 : dayNumberOf(cells[day] ?? '');
      if (!YEAR.test(whole) || inYear === 0 || inMonth === 0) return null;
      if (part === quarter) return `${whole}-Q${inYear}`;
      return day < 0
        ? `${whole}-${twoDigits(inYear)}`
        : `${whole}-${twoDigits(inYear)}-${twoDigits(inMonth)}`;
    },
  };
}

/** A column of dates without a time of day, and one that is nothing but times of day. */
function clockParts({ sample }: OpenTable, profiles: readonly ColumnProfile[]): Parts | null {
  const cellsOf = (column: number) =>
    sample.map(({ cells }) => cells[column]?.trim() ?? '').filter(cell => !isEmptyCell(cell));
  const dates = profiles.filter(({ dateForm }) => dateForm === 'calendar');
  const clocks = profiles.filter(({ column, dateForm, numbers }) => {
    const cells = numbers < 1 && dateForm === null ? cellsOf(column) : [];
    return cells.length > 0 && cells.every(cell => CLOCK.test(cell));
  });
  const [date, clock] = [dates[0]?.column, clocks[0]?.column];
  if (date === undefined || clock === undefined || dates.length > 1 || clocks.length > 1) return null;
  if (cellsOf(date).some(cell => cell.includes(':'))) return null;
  return {
    into: date,
    others: [clock],
    write: cells => {
      const [day, time] = [cells[date]?.trim() ?? '', cells[clock]?.trim() ?? ''];
      return day !== '' && CLOCK.test(time) ? `${day} ${time}` : null;
    },
  };
}

function monthNumber(cell: string): number {
  const text = cell.trim();
  const number = /^0?\d{1,2}(?:\.0)?$/.test(text) ? Number(text) : monthOf(text.replace(/\.$/, ''));
  return number >= 1 && number <= MONTHS ? number : 0;
}

function quarterNumber(cell: string): number {
  return Number(/^\s*[QT]?\s?([1-4])(?:\.0)?\s*$/i.exec(cell)?.[1] ?? 0);
}

function dayNumberOf(cell: string): number {
  const day = /^\s*(\d{1,2})(?:\.0)?\s*$/.exec(cell);
  return day && Number(day[1]) <= 31 ? Number(day[1]) : 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
