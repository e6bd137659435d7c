import { wordsOf } from './cellWords.ts';
import { knownNames } from './knownNames.ts';

const TOTALS = knownNames('total');

/** True for a row that sums up those above it: one of its first cells says "Total", "Summe", "Average". */
export function isTotal(cells: readonly string[]): boolean {
  return isTotalCell(cells[0]) || isTotalCell(cells[1]);
}

function isTotalCell(cell: string | undefined): boolean {
  if (cell === undefined || cell.length > 20 || cell.length < 2 || /\d/.test(cell)) return false;
  const words = wordsOf(cell);
  return words.length > 0 && words.length <= 2 && TOTALS.has(words.join(''));
}

/** True for a cell where a date should stand, and a word such as "Total Jan 2023", "Week total" stands there. */
export function isTotalInPlaceOfDate(cell: string): boolean {
  return cell.length <= 40 && wordsOf(cell).some(word => TOTALS.has(word));
}
