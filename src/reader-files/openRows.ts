import type { ColumnProfile } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { NEITHER } from './outcomeColumn.ts';
import { isTruth, outcomeKey, readOutcomeWords } from './outcomeWords.ts';

const SETTLED_NAMES = knownNames('isSettled');

/** The column that says with yes and no whether a question was settled, beside the one that says how; null without one. */
export function settledColumn(
  columns: readonly ColumnProfile[],
  taken: ReadonlySet<number | null>,
): number | null {
  const found = columns.filter(
    ({ column, joined, keys }) =>
      !taken.has(column) && SETTLED_NAMES.has(joined) && keys.size === 2 && [...keys.keys()].every(isTruth),
  );
  return found.length === 1 ? found[0]!.column : null;
}

/**
 * Rows of questions that are still open, of which the outcome is no more than a blank: where "resolved" is false, all
 * outcomes are alike, and elsewhere they are not. None where that column says something else.
 *
 * @param settled the cells of the column that says it; empty without one.
 */
export function openRows(settled: readonly string[], outcomes: ArrayLike<number>): ReadonlySet<number> {
  const { meanings } = readOutcomeWords(new Map(settled.map(cell => [outcomeKey(cell), 1])));
  const open: number[] = [];
  const [seenOpen, seenSettled] = [new Set<number>(), new Set<number>()];
  for (const [row, cell] of settled.entries()) {
    const isOpen = meanings.get(outcomeKey(cell)) === 0;
    if (isOpen) open.push(row);
    if (outcomes[row] !== NEITHER) (isOpen ? seenOpen : seenSettled).add(outcomes[row]!);
  }
  return new Set(seenOpen.size === 1 && seenSettled.size === 2 ? open : []);
}
