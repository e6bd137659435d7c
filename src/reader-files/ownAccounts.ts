import { folded } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';

const OPENING =
  /^(?:start|starting|opening|opened|begin|beginning|initial|previous|prev|prior|before|anfang|anfangs|anfangsbestand|debut|inicial|iniziale|poczatkowe)$/;
const PER_UNIT =
  /^(?:navper(?:unit|share)|unit(?:value|price|nav)|sharevalue|navshare|unitnav|navunit|valor(?:cuota|cota|quota|liquidativo)|valeurdela?part|valeurdepart|prixdelapart|anteilswert|anteilspreis|rucknahmepreis|(?:netto)?inventarwert|andelsvarde|基準価[額格]|单位净值|單位淨值|기준가)$/;

const FUND_SIZE = knownNames('fundSize');

/** True for what all units of a fund are worth together, into which others pay. */
export function isFundSize(profile: Pick<ColumnProfile, 'words' | 'joined'>): boolean {
  return nameStrength(profile, FUND_SIZE) > 0;
}

/** True for what one unit or share is worth, which payments into the whole do not change. */
export function isPerUnit({ joined }: ColumnProfile): boolean {
  return PER_UNIT.test(joined);
}

/**
 * Of accounts side by side those that tell the most: what a unit is worth, in which no payment is; what is called equity and no
 * other is; else all but what each row began with.
 */
export function ownAccounts(equity: readonly ColumnProfile[]): readonly ColumnProfile[] {
  if (equity.length < 2) return equity;
  const units = equity.filter(isPerUnit);
  if (units.length === 1) return units;
  const sized = equity.filter(profile => !isFundSize(profile));
  if (sized.length > 0 && sized.length < equity.length) return ownAccounts(sized);
  const ended = equity.filter(({ words }) => !words.some(word => OPENING.test(word)));
  const left = ended.length > 0 ? ended : equity;
  const called = left.filter(({ words }) => words.includes('equity'));
  const whole = called.filter(({ name }) => folded(name) === 'equity');
  if (whole.length === 1) return whole;
  return called.length === 1 && !isBalanceAndEquity(left) ? called : left;
}

const CHANGE = /^(?:change|chg|diff|variation|veranderung|zmiana|variacion|variazione)$/;

/** True for a column that says once more how an account changed: by its numbers, or by its name beside what is called equity. */
export function isChangeOf(account: ColumnProfile, other: ColumnProfile): boolean {
  const isCalledChange = folded(account.name) === 'equity' && CHANGE.test(other.joined);
  return isCalledChange || agree(account, other) || areSteps(account, other);
}

/** True where the changes are those of the account in money, row by row. */
function areSteps({ values: account }: ColumnProfile, { values: changes }: ColumnProfile): boolean {
  const offset = account.length - changes.length;
  if (offset < 0 || offset > 1 || changes.length < 4) return false;
  const told = offset === 1 ? changes : changes.slice(1);
  const steps = account.slice(1).map((value, row) => value - account[row]!);
  const close = steps.filter((step, row) => Math.abs(step - told[row]!) <= 1e-2 * Math.abs(step) + 0.011);
  return close.length >= 0.95 * steps.length;
}

/** True where one of the accounts leaves open positions out and one counts them. */
export function isBalanceAndEquity(group: readonly ColumnProfile[]): boolean {
  const has = (word: string) => group.some(({ words }) => words.includes(word));
  return has('balance') && has('equity');
}

/** Returns told to a hundredth of a per cent are off by half of that. */
const ROUNDED = 6e-5;

/** True where the returns are those of the account, told in any unit. */
function agree({ values: account }: ColumnProfile, { values: returns }: ColumnProfile): boolean {
  const offset = account.length - returns.length;
  if (offset < 0 || offset > 1 || returns.length < 4) return false;
  const steps = account.slice(1).map((value, row) => value / account[row]! - 1);
  const told = offset === 1 ? returns : returns.slice(1);
  return [1, 100, 10_000].some(unit => {
    const close = steps.filter(
      (step, row) => Math.abs(step - told[row]! / unit) <= 2e-3 * Math.abs(step) + ROUNDED,
    );
    return close.length >= 0.95 * steps.length;
  });
}
