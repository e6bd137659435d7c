import { isEmptyCell } from './cellWords.ts';
import { isTyped } from './findDelimiter.ts';

/** A number as a table would write it; a year may be part of a name. */
const NUMBER = /\d{5,}|\d[.,]\d/;

/** True for a cell that could be a name or a title: words, neither a number nor a date, nor with such a number in them. */
export function isName(cell: string): boolean {
  return /^[^\p{L}\d]{0,3}\p{L}/u.test(cell) && !NUMBER.test(cell) && !isTyped(cell);
}

/** The cells of a row that say something. */
export function filledCells(cells: readonly string[]): readonly string[] {
  return cells.filter(cell => !isEmptyCell(cell));
}

/** True for a line of names, such as another table begins with: several cells, and each could be a name. */
export function isNamesLine(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  return filled.length > 1 && filled.every(isName);
}

/** True for a title: one cell of words where a table has several. */
export function isTitleLine(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  return filled.length === 1 && isName(filled[0]!);
}
