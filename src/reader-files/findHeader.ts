import { isEmptyCell } from './cellWords.ts';
import { isCalendar, numericDay } from './dateColumn.ts';
import { modeOf } from './findDelimiter.ts';
import { isNumberCell } from './numbers.ts';
import type { TableRow } from './separatedRows.ts';

/** Where the names of columns stand, and where the rows of values begin. */
export interface Header {
  /** How many cells a row has. */
  readonly width: number;
  /** The names as they stand; empty texts where there are none. */
  readonly names: readonly string[];
  /** Places in the rows given: of the header, and of the first row of values; null without a header. */
  readonly header: number | null;
  readonly first: number;
  /** True where rows have more values than the header has names, so that no name can be trusted. */
  readonly isRagged: boolean;
}

type CellType = 'number' | 'date' | null;

const MOST = 0.5;
const LONGEST_BROKEN = 4;

/**
 * Finds the header of a table: the row of words right above the first row of values. Lines before it are titles; a header
 * that is broken over lines is put together.
 *
 * @param rows the first rows of the file, none of them blank.
 */
export function findHeader(rows: readonly TableRow[]): Header {
  const body = rows.slice(Math.min(rows.length >> 1, 100));

  const width = Math.max(1, modeOf(body.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, column) => body.map(({ cells }) => cells[column] ?? ''));
  const all = rows.slice(1).map(({ cells }) => cells);
  if (
    rows.length > 1 &&
    (isNumbered(rows[0]!.cells) || areYears(rows[0]!.cells) || areMonths(rows[0]!.cells))
  )
    return headerOf(rows, { width, header: 0, first: 1 });
  const types = columns.map((cells, column) => typeOf(cells) ?? typeOf(all.map(row => row[column] ?? '')));
  const valued = body.filter(({ cells }) => isRowOfValues(cells, types));
  const known = types.map(
    (type, column) => new Set(type === null ? valued.map(({ cells }) => cells[column] ?? '') : []),
  );
  const values = rows.findIndex(({ cells }) => isRowOfValues(cells, types));
  if (values < 0)
    return headerOf(rows, { width, header: rows.length > 1 ? 0 : null, first: rows.length > 1 ? 1 : 0 });
  for (let place = values - 1; place >= 0; place--) {
    const { cells } = rows[place]!;
    if (
      isRowOfNames(cells, types) &&
      !cells.some((cell, column) => !isEmptyCell(cell) && known[column]?.has(cell))
    ) {
      return headerOf(rows, { width, ...wholeHeader(rows, place, width, values) });
    }
  }
  return headerOf(rows, { width, header: null, first: 0 });
}

/** Names that are only numbers, with an index without one: ",0" and ",0,1". */
function isNumbered([index, ...names]: readonly string[]): boolean {
  return (
    index?.trim() === '' && names.length > 0 && names.every((name, place) => name.trim() === String(place))
  );
}

interface Place {
  readonly width: number;
  readonly header: number | null;
  readonly first: number;
  readonly joined?: readonly string[];
}

function headerOf(rows: readonly TableRow[], { width, header, first, joined }: Place): Header {
  if (header === null) return { width, names: blankNames(width), header, first, isRagged: false };
  const cells = joined ?? rows[header]!.cells;
  const bare = cells.map((cell, column) => (column === 0 ? cell.replace(/^#\s*/, '') : cell).trim());
  const filled = bare.findLastIndex(cell => cell !== '') + 1;
  const body = rows.slice(first);
  const used = Math.max(0, ...columnsUsed(body, width));
  if (used > filled && hasBrokenDecimals(body, width))
    return { width, names: sized(bare, width), header, first, isRagged: true };
  if (used <= filled || bare.length >= width)
    return { width, names: sized(bare, width), header, first, isRagged: false };
  // R writes row names without a name for their column; a lone name is one word in the first line, else it is a title.
  const mayLackOne = filled > 1 || (header === 0 && !/\s/.test(bare[0]!));
  if (filled === width - 1 && mayLackOne && isRowName(body.map(row => row.cells[0] ?? '')))
    return { width, names: ['', ...bare.slice(0, filled)], header, first, isRagged: false };
  const isTitle = filled < width / 2 || (filled === 1 && (cells[0]!.startsWith('#') || header > 0));
  if (isTitle) return { width, names: blankNames(width), header: null, first, isRagged: false };
  return { width, names: sized(bare, width), header, first, isRagged: true };
}

/** A number that was cut in two at its decimal comma: "-0" beside "0188" throughout, "12" beside "50". */
function hasBrokenDecimals(body: readonly TableRow[], width: number): boolean {
  const rows = body
    .filter(({ cells }) => cells.length === width)
    .map(({ cells }) => cells.map(cell => cell.trim()));
  return Array.from({ length: width - 1 }, (_, column) => column).some(column => {
    const [whole, fraction] = [rows.map(cells => cells[column]!), rows.map(cells => cells[column + 1]!)];
    const areDigits =
      whole.every(cell => /^[-+]?\d{1,6}$/.test(cell)) && fraction.every(cell => /^\d+\s*%?$/.test(cell));
    const isCut = fraction.some(cell => /^0\d/.test(cell)) || whole.some(cell => /^[-+]0$/.test(cell));
    return rows.length > 1 && areDigits && isCut;
  });
}

/** Lines above the values that are names only together: each is too short, all together fit. */
function wholeHeader(
  rows: readonly TableRow[],
  place: number,
  width: number,
  values: number,
): Pick<Place, 'header' | 'first' | 'joined'> {
  const plain = { header: place, first: place + 1 };
  if (rows[place]!.cells.length >= width) return plain;
  let joined: readonly string[] = rows[values - 1]!.cells;
  for (let start = values - 2; start >= Math.max(0, values - LONGEST_BROKEN); start--) {
    const above = rows[start]!.cells;
    joined = [...above.slice(0, -1), `${above.at(-1)!}${joined[0] ?? ''}`, ...joined.slice(1)];
    if (joined.length === width) return { header: start, first: values, joined };
  }
  return plain;
}

function blankNames(width: number): readonly string[] {
  return Array.from({ length: width }, () => '');
}

function sized(names: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(width, names.length) }, (_, column) => names[column] ?? '');
}

/** How far rows are filled, each. */
function columnsUsed(rows: readonly TableRow[], width: number): readonly number[] {
  return rows
    .filter(({ cells }) => cells.length === width)
    .map(({ cells }) => cells.findLastIndex(cell => cell.trim() !== '') + 1);
}

/** Names or numbers of rows: each one is there once. */
function isRowName(cells: readonly string[]): boolean {
  return (
    cells.length > 1 && new Set(cells).size === cells.length && cells.every(cell => !/[.,]\d/.test(cell))
  );
}

function typeOf(cells: readonly string[]): CellType {
  const filled = cells.filter(cell => !isEmptyCell(cell));
  if (filled.length === 0) return null;
  if (filled.filter(isDate).length >= MOST * filled.length) return 'date';
  return filled.filter(isNumberCell).length >= MOST * filled.length ? 'number' : null;
}

const isDate = (cell: string) => isCalendar(cell);

function fits(cell: string, type: Exclude<CellType, null>): boolean {
  return type === 'date'
    ? isDate(cell) || !Number.isNaN(numericDay(cell, 'milliseconds'))
    : isNumberCell(cell);
}

function isRowOfValues(cells: readonly string[], types: readonly CellType[]): boolean {
  let matched = 0;
  for (const [column, type] of types.entries()) {
    const cell = cells[column] ?? '';
    if (type === null || isEmptyCell(cell)) continue;
    if (!fits(cell, type)) return false;
    matched++;
  }
  return matched > 0;
}

/** Words where values stand below; numbers only as the names of classes ("0", "1") or years beside words. */
function isRowOfNames(cells: readonly string[], types: readonly CellType[]): boolean {
  let matched = 0;
  let words = 0;
  let classes = 0;
  for (const [column, type] of types.entries()) {
    const cell = cells[column] ?? '';
    if (type === null || isEmptyCell(cell)) continue;
    if (/\p{L}/u.test(cell) && !fits(cell, type)) words++;
    else if (/^-?\d$/.test(cell.trim())) classes++;
    else if (fits(cell, type)) matched++;
  }
  return matched === 0 && words > 0 && classes !== 1;
}

/** Years side by side behind one name, or none: "Month", "2021", "2022". */
function areYears([first, ...others]: readonly string[]): boolean {
  const isYear = (cell: string) => /^(?:19|20)\d{2}$/.test(cell.trim());
  const rising = others.every(
    (cell, place) => place === 0 || Math.abs(Number(cell) - Number(others[place - 1])) === 1,
  );
  return others.length > 1 && others.every(isYear) && rising && !/\d/.test(first!);
}

/** The numbers of all months in a row, behind a name or none. */
function areMonths(cells: readonly string[]): boolean {
  const start = cells.findIndex(cell => /^0?1$/.test(cell.trim()));
  const isMonth = (_: number, place: number) =>
    Number(cells[start + place]?.trim() || Number.NaN) === place + 1;
  return start >= 0 && Array.from({ length: 12 }, () => 0).every(isMonth) && cells.length < 16;
}
