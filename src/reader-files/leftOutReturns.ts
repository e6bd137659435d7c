import type { ReadingNote } from './reading.ts';
import type { Dated, ReturnsFaultAt } from './sameDates.ts';
import type { MadeReturns } from './stageReturns.ts';

/** Rows without a value between those of an account, over which a step goes on. */
export function bridgedNote(
  rows: readonly Dated[],
  made: readonly MadeReturns[],
  faults: readonly ReturnsFaultAt[],
): readonly ReadingNote[] {
  if (!made.some(({ content }) => content === 'equity')) return [];
  const lines = rows.map(({ line }) => line);
  const [first, last] = [Math.min(...ends(lines)), Math.max(...ends(lines))];
  const between = faults.filter(({ fault, line }) => fault === 'noValue' && line > first && line < last);
  return between.length > 0 ? [{ kind: 'bridged', rows: between.length }] : [];
}

/** The first and the last, in whichever order rows are told. */
function ends(lines: readonly number[]): readonly number[] {
  return [lines[0] ?? 0, lines.at(-1) ?? 0];
}

/** Rows of which no stage used anything, because its account was lost before. */
export function afterRuin(rows: readonly Dated[], made: readonly MadeReturns[]): readonly ReturnsFaultAt[] {
  const ignored = made.map(({ stage, ignored: lines }) => ({ stage, lines: new Set(lines) }));
  const isIgnored = ({ line, amounts }: Dated) =>
    ignored.length > 0 &&
    ignored.every(({ stage, lines }) => amounts[stage] === undefined || lines.has(line));
  return rows.filter(isIgnored).map(({ line }) => ({ line, fault: 'afterRuin' }));
}
