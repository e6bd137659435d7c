import type { StatedNumber } from './numbers.ts';
import type { Question } from './reading.ts';
import { type ReturnsFileSettings, type ReturnsRowFault, STAGES, type Stage } from './returnsFile.ts';

/** From this share of rows on, rows of one date are the way of the file and no slip. */
const OFTEN_TWICE = 0.2;

/** A row that is left out, and why. */
export interface ReturnsFaultAt {
  readonly line: number;
  readonly fault: ReturnsRowFault;
}

/** The values of a row, by stage. */
export type Amounts = Readonly<Partial<Record<Stage, StatedNumber>>>;

/** A row with its date. */
export interface Dated {
  readonly line: number;
  readonly day: number;
  readonly amounts: Amounts;
}

interface Doubling {
  readonly settings: ReturnsFileSettings;
  /** True for gains that come one after the other, and for account values, of which the last of a date counts. */
  readonly isCumulable: boolean;
  /** Takes the rows that are left out. */
  readonly faults: ReturnsFaultAt[];
}

/** Rows of one date and of different stages as one row; in the order of time, as they stand. */
export function mergeStages(rows: readonly Dated[]): readonly Dated[] {
  const merged: Dated[] = [];
  for (const row of rows) {
    const before = merged.at(-1);
    const isOwn =
      before?.day !== row.day ||
      STAGES.some(stage => before.amounts[stage] !== undefined && row.amounts[stage] !== undefined);
    if (isOwn) merged.push(row);
    else merged[merged.length - 1] = { ...before, amounts: { ...before.amounts, ...row.amounts } };
  }
  return merged;
}

/** Rows of one date: compounded in lists of trades, left out where they are the same again, else asked about. */
export function doubledRows(
  rows: readonly Dated[],
  { settings: { duplicates }, isCumulable, faults }: Doubling,
): { readonly rows: readonly Dated[]; readonly question?: Question } {
  const isAgain = (place: number) => rows[place]!.day === rows[place - 1]?.day;
  const again = rows.filter((_, place) => isAgain(place)).length;
  if (again === 0 || duplicates === 'compound') return { rows };
  if (duplicates !== null) return { rows: onePerDate(rows, duplicates, faults) };
  const isSame = (place: number) =>
    isAgain(place) && sameAmounts(rows[place]!.amounts, rows[place - 1]!.amounts);
  const same = rows.filter((_, place) => isSame(place)).length;
  if (same === again && same < OFTEN_TWICE * rows.length) {
    for (const [place, { line }] of rows.entries())
      if (isSame(place)) faults.push({ line, fault: 'rowTwice' });
    return { rows: rows.filter((_, place) => !isSame(place)) };
  }
  if (isCumulable) return { rows };
  // A file that was appended to itself has each row twice, alike.
  const isAlike = same === again;
  const choices = isAlike
    ? ['first', 'last', 'compound']
    : again >= OFTEN_TWICE * rows.length
      ? ['compound', 'last', 'first']
      : ['last', 'first', 'compound'];
  return { rows, question: { id: 'duplicates', why: 'sameDates', choices } };
}

function onePerDate(
  rows: readonly Dated[],
  which: 'first' | 'last',
  faults: ReturnsFaultAt[],
): readonly Dated[] {
  return rows.filter(({ day, line }, place) => {
    const neighbour = rows[which === 'first' ? place - 1 : place + 1];
    const isKept = neighbour?.day !== day;
    if (!isKept) faults.push({ line, fault: 'dateTwice' });
    return isKept;
  });
}

function sameAmounts(one: Amounts, other: Amounts): boolean {
  return STAGES.every(stage => one[stage]?.value === other[stage]?.value);
}
