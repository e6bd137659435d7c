import { isTyped } from './findDelimiter.ts';
import { filledCells, isName, isNamesLine, isTitleLine } from './namesLine.ts';
import type { TableRow } from './separatedRows.ts';

/** A table among several that stand one below the other. */
export interface StackedTable {
  /** The line on which it begins, and its title or the names of its columns. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

const LEAST_ROWS = 2;
/** A table below with less than this share of the first one's rows sums it up: its rows are left out, each with its reason. */
const LEAST_SHARE = 0.1;
const LONGEST_NAME = 60;

/**
 * Tables that stand one below the other, each with a line of names behind a blank line or a title: the tables, or none where
 * there is only one. A header that comes again without a title belongs to the table above.
 *
 * @param rows all rows of a text, blank ones too.
 * @param begin the line on which the values of the first table begin; what stands above are its titles.
 */
export function tablesBelow(rows: readonly TableRow[], begin: number): readonly StackedTable[] {
  const starts = rows.flatMap((_, place) => (place === 0 ? [] : (startAt(rows, place) ?? [])));
  const header = rows.findLast(row => row.line < begin && filledOf(row).length > 1);
  const headers = new Set([namesOf(header)]);
  const others = starts.filter(({ place, header, hasTitle }) => {
    const names = namesOf(rows[header]);
    const isNew = hasTitle || !headers.has(names);
    headers.add(names);
    return isNew && rows[place]!.line > begin + LEAST_ROWS;
  });
  if (others.length === 0) return [];
  const places = [0, ...others.map(({ place }) => place)];
  const tables = places.map((place, table) => {
    const own = rows.slice(place, places[table + 1]);
    const first = own.find(row => filledOf(row).length > 0)!;
    return { name: `${first.line}: ${namesOf(first)}`, rows: own };
  });
  const [main, ...below] = tables;
  const least = LEAST_SHARE * main!.rows.length;
  return below.some(({ rows: own }) => own.length >= least && !isSummary(own)) ? tables : [];
}

/** Names with one value each ("Brier score, 0.18") sum up a table and are none of their own. */
function isSummary(rows: readonly TableRow[]): boolean {
  const pairs = rows.map(filledOf).filter(cells => cells.length > 1);
  return pairs.every(([name, ...values]) => isName(name!) && values.length === 1);
}

interface Start {
  readonly place: number;
  readonly header: number;
  readonly hasTitle: boolean;
}

/** Whether a table begins at a row: names behind a blank line, with a title between or not, and values below them. */
function startAt(rows: readonly TableRow[], place: number): Start | null {
  if (filledOf(rows[place - 1]!).length > 0 || filledOf(rows[place]!).length === 0) return null;
  const hasTitle = isTitleLine(rows[place]!.cells);
  const below = rows.findIndex((row, at) => at > place && filledOf(row).length > 0);
  const header = hasTitle && below >= 0 ? below : place;
  const [names, values] = [rows[header]!, rows[header + 1]];
  const width = filledOf(names).length;
  const isTable =
    isNamesLine(names.cells) &&
    values !== undefined &&
    filledOf(values).length === width &&
    values.cells.some(isTyped);
  return isTable ? { place, header, hasTitle } : null;
}

function filledOf({ cells }: TableRow): readonly string[] {
  return filledCells(cells);
}

function namesOf(row: TableRow | undefined): string {
  return row ? filledOf(row).join(', ').slice(0, LONGEST_NAME) : '';
}
