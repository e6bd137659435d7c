import type { ColumnProfile } from './columnProfile.ts';
import { type ReturnsColumns, STAGES, type Stage } from './returnsFile.ts';
import { contentOfName } from './returnsNames.ts';
import type { Amounts, Dated, ReturnsFaultAt } from './sameDates.ts';

/** Numbers that data banks write where they have none; the first could be a loss, and must stand there more than once. */
const CODES: ReadonlySet<number> = new Set([-99.99, -99, -999, -999.9, -999.99, -9999, -9999.99, -99_999]);
const MAY_BE_LOSS: ReadonlySet<number> = new Set([-99.99, -99]);
/** A code is so many times as large as the largest number that is none. */
const TIMES_LARGEST = 3;

interface Sought {
  readonly profiles: readonly ColumnProfile[];
  readonly columns: ReturnsColumns;
  /** Takes the rows that are left out. */
  readonly faults: ReturnsFaultAt[];
}

/**
 * Rows without the numbers that stand for a missing value: −99.99 more than once, −999, −9999 and their like, far outside
 * of all other values. Nothing is taken out of a column of money, where −999 may be a loss; an account below zero that goes
 * on above it was not lost.
 */
export function withoutCodes(
  rows: readonly Dated[],
  { profiles, columns, faults }: Sought,
): readonly Dated[] {
  const codes = new Map<Stage, ReadonlySet<number>>();
  for (const stage of STAGES) {
    const profile = profiles[columns[stage] ?? -1];
    if (profile === undefined || contentOfName(profile) === 'profit') continue;
    const values = rows.flatMap(({ amounts }) =>
      amounts[stage] === undefined ? [] : [amounts[stage].value],
    );
    const found = codesOf(values);
    if (found.size > 0) codes.set(stage, found);
  }
  if (codes.size === 0) return rows;
  return rows.flatMap(row => {
    const isCode = (stage: Stage) => codes.get(stage)?.has(row.amounts[stage]?.value ?? Number.NaN) ?? false;
    const kept = STAGES.filter(stage => row.amounts[stage] !== undefined && !isCode(stage));
    if (kept.length === 0) faults.push({ line: row.line, fault: 'missingCode' });
    const amounts: Amounts = Object.fromEntries(kept.map(stage => [stage, row.amounts[stage]]));
    return kept.length === 0 ? [] : [{ ...row, amounts }];
  });
}

function codesOf(values: readonly number[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const value of values) if (CODES.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const largest = Math.max(0, ...values.filter(value => !CODES.has(value) && value < 0).map(Math.abs));
  // What is below zero and nothing after it is above may be an account that was lost.
  const lastAbove = values.findLastIndex(value => value > 0);
  const isCode = ([code, count]: readonly [number, number]) =>
    (count > 1 || !MAY_BE_LOSS.has(code)) &&
    -code > TIMES_LARGEST * largest &&
    values.indexOf(code) < lastAbove;
  return new Set([...counts].filter(isCode).map(([code]) => code));
}
