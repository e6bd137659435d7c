import { isEmptyCell, wordsOf } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { decimalOf, readNumber } from './numbers.ts';
import { contentOfName } from './returnsNames.ts';
import { middleOf } from './seriesShape.ts';
import type { ShownTable } from './tableShape.ts';

const FLOWS = knownNames('flow');
const NEARLY_ALL = 0.9;
/** A payment in every row is less than this share of what the account began with; as much as it is what was paid in first. */
const MOST_REGULAR = 0.5;
/** Where a payment of every row explains the steps, they are so much smaller without it. */
const EXPLAINED = 0.5;

/** A column of payments in and out, of which some are not zero behind the first row. */
export function flowColumn(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const isPaid = ({ values }: ColumnProfile) =>
    values.slice(1).some(value => value !== 0 && value !== values[0]);
  return profiles.find(profile => isFlow(profile) && isPaid(profile)) ?? null;
}

/** True for a column that is called payments in or out. */
export function isFlow(profile: ColumnProfile): boolean {
  // A deposit load is how much of the account is at stake, and so is a share that is invested.
  const isShare = /[%％]/.test(profile.name) || profile.words.some(word => NO_FLOW.test(word));
  return nameStrength(profile, FLOWS) > 0 && !isShare;
}

const NO_FLOW = /^(?:load|pct|percent|share|ratio|fraction|count|id|number)$/;

/** What is left beside that which is invested. */
const CASH =
  /^(?:cash|uninvested|available|free|bargeld|liquiditat|liquidites|especes|efectivo|liquidez|contanti|kontanter)$/;

const MOST_KINDS = 12;

/** The column that says of each row what it is, where some rows are payments in or out; null where none does. */
export function kindColumn(profiles: readonly ColumnProfile[]): number | null {
  const found = profiles.find(
    ({ keys, numbers }) =>
      numbers < 1 - NEARLY_ALL && keys.size <= MOST_KINDS && [...keys.keys()].some(isPayment),
  );
  return found?.column ?? null;
}

/** True for a cell that says that money was paid in or out. */
export function isPayment(cell: string): boolean {
  if (isEmptyCell(cell) || cell.length > 40) return false;
  const words = wordsOf(cell);
  return nameStrength({ words, joined: words.join('') }, FLOWS) > 0;
}

/** So many rows are without a payment, at least, and a payment is so many times the usual step of the account. */
const [UNPAID_SHARE, TIMES_USUAL] = [0.8, 5];

/**
 * True where money was paid into an account or out of it by what another column says: one that is called payments, by row
 * or in all; or of any name, where the account moves by the very amount that the column has or changes by in that row, and in
 * nearly no other row; or by about the same amount in every row.
 */
export function isPaidBeside({ profiles, sample }: ShownTable, account: number): boolean {
  const numbersOf = (column: number) => {
    const cells = sample.map(({ cells: all }) => all[column] ?? '');
    const { decimal } = decimalOf(cells.filter(cell => !isEmptyCell(cell)));
    return cells.map(cell => readNumber(cell, decimal)?.value ?? 0);
  };
  const worth = numbersOf(account);
  return profiles.some(profile => {
    const { column, numbers, filled } = profile;
    if (column === account || numbers < NEARLY_ALL || filled === 0) return false;
    const told = numbersOf(column);
    if (isFlow(profile)) {
      const isPart = profiles.some(
        other => other.words.some(word => CASH.test(word)) && areParts(worth, told, numbersOf(other.column)),
      );
      return !isPart && arePayments(worth, told);
    }
    // What was earned moves an account by the very amount, too.
    if (contentOfName(profile) !== null) return false;
    return [told, stepsOf(told)].some(paid => movesBy(worth, paid) || isRegular(worth, paid));
  });
}

function stepsOf(values: readonly number[]): readonly number[] {
  return values.map((value, row) => (row === 0 ? 0 : value - values[row - 1]!));
}

/** Amounts under a name of payments: they differ, or the same was paid in every row. */
function arePayments(worth: readonly number[], told: readonly number[]): boolean {
  const [first = 0, ...later] = told;
  if (later.every(value => value === 0)) return false;
  if (later.some(value => value !== first)) return true;
  return Math.abs(first) <= MOST_REGULAR * Math.abs(worth[0]!) || isRegular(worth, told);
}

/** What is invested and what is not, which together are the account. */
function areParts(worth: readonly number[], one: readonly number[], other: readonly number[]): boolean {
  const fits = worth.filter(
    (value, row) => Math.abs(one[row]! + other[row]! - value) <= 1e-3 * Math.abs(value),
  );
  return other.some(value => value !== 0) && fits.length >= NEARLY_ALL * worth.length;
}

function movesBy(worth: readonly number[], told: readonly number[]): boolean {
  const steps = stepsOf(worth);
  const usual = middleOf(steps.map(Math.abs));
  const paid = told.flatMap((value, row) => (value === 0 || row === 0 ? [] : [{ value, row }]));
  const fits = paid.filter(
    ({ value, row }) =>
      Math.abs(value) > TIMES_USUAL * usual && Math.abs(steps[row]! - value) < Math.abs(value) / 4,
  );
  return paid.length <= (1 - UNPAID_SHARE) * told.length && fits.length > 0 && fits.length >= paid.length / 2;
}

/** The same amount in every row, without which the steps of the account are far smaller. */
function isRegular(worth: readonly number[], told: readonly number[]): boolean {
  const amount = told.at(-1) ?? 0;
  const later = told.slice(1);
  if (amount === 0 || later.length < 3 || !later.every(value => value === amount)) return false;
  const steps = stepsOf(worth).slice(1);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + Math.abs(value), 0);
  return sum(steps.map(step => step - amount)) < EXPLAINED * sum(steps);
}
