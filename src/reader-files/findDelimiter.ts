import { isCalendar } from './dateColumn.ts';
import { isNumberCell } from './numbers.ts';
import { splitLine } from './separatedRows.ts';

export type Delimiter = 'comma' | 'semicolon' | 'tab' | 'bar' | 'space';

export const DELIMITER_SIGNS: Readonly<Record<Delimiter, string>> = {
  tab: '\t',
  semicolon: ';',
  bar: '|',
  comma: ',',
  space: ' ',
};

/** Blanks stand inside cells as well: they part columns only where none of the signs that are made for it does. */
const SIGNS: readonly Delimiter[] = ['tab', 'semicolon', 'bar', 'comma'];
const SOFT: readonly Delimiter[] = ['comma', 'space'];
/** As many lines must agree on the number of cells. */
const AGREEING = 0.6;
const MOST_LINES = 80;

/**
 * What stands between the columns: the sign that splits most lines into the same number of cells, and of those the one
 * that leaves the most cells that are numbers or dates ("0,7;1" is split at its semicolon). Null where no sign does.
 *
 * @param lines some lines of the table, none of them blank.
 */
export function findDelimiter(lines: readonly string[]): Delimiter | null {
  const tail = lines.slice(-MOST_LINES);
  const best = bestOf(SIGNS, tail);
  if (best !== null && best !== 'comma') return best;
  if (isDecimalColumn(lines)) return null;
  return bestOf(SOFT, tail);
}

function bestOf(delimiters: readonly Delimiter[], lines: readonly string[]): Delimiter | null {
  const scores = delimiters.map(delimiter => ({ delimiter, score: scoreOf(lines, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : null;
}

/** One column under one name, with decimal commas: "live", "0,01", "-0,02". */
function isDecimalColumn(lines: readonly string[]): boolean {
  const [name, ...cells] = lines;
  return (
    cells.length > 0 && /^[^,\d]+$/.test(name!) && cells.every(cell => /^\s*[-+]?\d*,\d+\s*%?\s*$/.test(cell))
  );
}

function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const sign = DELIMITER_SIGNS[delimiter];
  const rows = lines.map(line =>
    splitLine(delimiter === 'space' ? line.trim().replaceAll(/\s+/g, ' ') : line, sign),
  );
  const width = modeOf(rows.map(row => row.length));
  const agreeing = rows.filter(row => row.length === width);
  const share = agreeing.length / rows.length;
  if (width < 2 || share < AGREEING) return 0;
  const typed = agreeing.reduce((sum, row) => sum + row.filter(isTyped).length, 0) / agreeing.length;
  // A trace for tables of words, so that these are split at all.
  return share * (typed + 0.01);
}

/** A cell that is a number in some way of writing it, or a date. */
export function isTyped(cell: string): boolean {
  return isNumberCell(cell) || isCalendar(cell);
}

/** The number that stands most often among numbers; the larger one of equals. */
export function modeOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let mode = 0;
  for (const [value, count] of counts) {
    const most = counts.get(mode) ?? 0;
    if (count > most || (count === most && value > mode)) mode = value;
  }
  return mode;
}
