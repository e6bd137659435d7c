import type { ColumnProfile } from './columnProfile.ts';
import type { ForecastColumns } from './forecastFile.ts';
import type { TableRow } from './separatedRows.ts';

/** What tells rows apart, beside the forecast and what came of it. */
export type RowsToldBy = 'name' | 'date' | 'order' | null;

/** As many of the rows that differ are told apart by one column. */
const NEARLY_ALL = 0.9;
/** From this share on, rows of one date that are alike are the same rows again. */
const OFTEN = 0.2;
/** Fewer rows, or fewer that differ, come again by chance. */
const LEAST_ROWS = 5;

/**
 * What tells the rows of a table apart: a column with something else in nearly every row that is not alike in all cells,
 * or a date that no two such rows share; dates that some do; or no more than
 * their order.
 *
 * Nothing does where there are so few different forecasts that rows of one name may well be alike.
 *
 * Forecast, outcome, call and group tell nothing apart.
 */
export function rowsToldBy(
  sample: readonly TableRow[],
  columns: readonly ColumnProfile[],
  { probability, outcome, predicted, group }: ForecastColumns,
): RowsToldBy {
  const roles = new Set<number | null>([probability, outcome, predicted, group]);
  if (columns[probability]!.distinct < LEAST_ROWS) return null;
  const different = new Set(sample.map(({ cells }) => cells.join('\u0000'))).size;
  const telling = columns.filter(
    profile =>
      !roles.has(profile.column) &&
      !profile.isIndex &&
      profile.distinct >= NEARLY_ALL * different &&
      !isMadeOf(profile, sample, [probability, outcome]),
  );
  if (telling.length === 0) return 'order';
  const isEachOnce = telling.some(({ dateForm, distinct }) => dateForm === null || distinct === different);
  return isEachOnce ? 'name' : 'date';
}

/** True for fractions that follow from forecast and outcome, such as the other class's chance or a score: they tell nothing apart. */
function isMadeOf(
  { column, values, numbers }: ColumnProfile,
  sample: readonly TableRow[],
  roles: readonly number[],
): boolean {
  if (numbers < NEARLY_ALL || values.every(Number.isInteger)) return false;
  const made = new Map<string, string>();
  return sample.every(({ cells }) => {
    const roleCells = roles.map(role => cells[role]).join('\u0000');
    const before = made.get(roleCells);
    made.set(roleCells, cells[column] ?? '');
    return before === undefined || before === cells[column];
  });
}

/**
 * The rows that stand in a file again, alike in every cell, by their places: all of a file that was appended to itself, and
 * rows that something tells apart. Rows of nothing but a forecast and an outcome may well be alike.
 *
 * @param marks a number for the cells of each row, the same for rows that are alike.
 */
export function rowsAgain(marks: readonly number[], told: RowsToldBy): ReadonlySet<number> {
  if (told === null) return new Set();
  const seen = new Set<number>();
  const again = marks.flatMap((mark, place) => {
    if (seen.has(mark)) return [place];
    seen.add(mark);
    return [];
  });
  const isSame = told === 'name' || (told === 'date' && again.length >= OFTEN * marks.length);
  if (isSame) return new Set(again);
  const length = again.length > 0 ? repeatedLength(marks, seen.size) : null;
  return new Set(length === null ? [] : marks.map((_, place) => place).slice(length));
}

/** How long a list is that stands here over and over; null where none does. */
function repeatedLength(marks: readonly number[], different: number): number | null {
  if (different < LEAST_ROWS) return null;
  for (let length = different; length <= marks.length / 2; length++) {
    if (marks.length % length === 0 && marks.every((mark, place) => mark === marks[place % length]))
      return length;
  }
  return null;
}

/** A number for the cells of a row, by two hashes of 32 and 21 bits (FNV-1a, and its steps by another prime). */
export function markOf(cells: readonly string[], left: ReadonlySet<number>): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const [column, cell] of cells.entries()) {
    if (left.has(column)) continue;
    for (let at = 0; at <= cell.length; at++) {
      const code = at < cell.length ? cell.charCodeAt(at) : 0x1f;
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x85ebca6b);
    }
  }
  return (other >>> 11) * 2 ** 32 + (one >>> 0);
}
