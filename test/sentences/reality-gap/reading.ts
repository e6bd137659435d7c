import type { GapEstimate } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, type Shape, stepOfError } from '../checker.ts';
import { at, claim, numberFits, type Told } from '../numbers.ts';

/** Names of causes as this grammar knows them, written down apart from the text. */
export const CAUSES: Readonly<Record<string, string>> = {
  'luck of the best pick': 'selection',
  'fitted to the past': 'overfit',
  'a peek at the future': 'lookAhead',
  'dead coins left out': 'survivorship',
  'a longer time': 'span',
  'a shorter time': 'span',
  'the edge faded': 'decay',
  'others read the rule': 'publication',
  'the edge failed in storms': 'stormEdge',
  fees: 'fees',
  'the spread': 'spread',
  'own orders move the price': 'impact',
  'bad trading in storms': 'stress',
  'orders arrive late': 'latency',
  'orders filled in part': 'partialFills',
  funding: 'funding',
  'followers in the same trades': 'crowd',
  'a person stepped in': 'override',
};

export const AMOUNT = `(?:about what went in|next to nothing|over 100-fold|(?:about )?${NUMBER})`;

/** That an order is larger than a day's trading. */
export const beyond = <Outcome extends { readonly orderShare: number }>(): Shape<Outcome> => ({
  pattern: at(
    `One order here is (?:more than trades|(?<times>${NUMBER}) times what trades) in a day: what it costs is an extrapolation\\.`,
  ),
  compares: ['more'],
  claims: ({ times }, { orderShare }) => [
    claim('beyond a day', orderShare > 1),
    claim(
      'how far',
      times === undefined ? orderShare < 1.06 : numberFits(times, { value: orderShare, error: 0 }, 2),
    ),
  ],
});

/** Half of the widest step of a ruler of 1, 5, 10 that is nearest to an error. */
const nearestStep = (error: number) => Math.sqrt(5) * error;

/** The finest step of an account's money: a power of ten, a thousandth of the start at most. */
export const finestMoney = (start: number) => 10 ** Math.floor(Math.log10(start / 1000) + 1e-12);

/** Whether an amount fits a value that an account tells beside others: in the step nearest to its error, or its third digit. */
export function accountFits(written: string, { value, error }: Told, start: number): boolean {
  const digits = value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return (
    Math.abs(numberOf(written) - value) <=
    Math.max(nearestStep(error), digits, finestMoney(start)) * 0.5 * (1 + 1e-9)
  );
}

/** Whether words for money fit an amount with its error, against what went in. */
export function amountFits(
  written: string,
  { value, error }: Told,
  start: number,
  isCoarse: boolean,
): boolean {
  const isSame = !isCoarse && error > 0 && Math.abs(value - start) <= 2 * error;
  if (written === 'about what went in') return isSame;
  if (isSame) return false;
  const rounded = stepOfError(error) / 2;
  if (written === 'next to nothing') return value - rounded < start / 1000;
  if (written === 'over 100-fold') return value + rounded > 100 * start;
  const isRough = written.startsWith('about ');
  return (
    isRough === isCoarse &&
    !/(?:^| )0$/.test(written) &&
    (numberFits(written.replace('about ', ''), { value, error }) ||
      accountFits(written.replace('about ', ''), { value, error }, start))
  );
}

/** Money becomes a sum, and grows so many fold. */
export const grown = ({ verb, amount }: Readonly<Record<string, string>>) =>
  claim('grew where it is told as fold', (verb === 'grew') === amount!.endsWith('-fold'));

export const isClear = ({ value, error }: Told) => value !== 0 && Math.abs(value) > 2 * error;
export const estimate = ({ value, standardError }: GapEstimate): Told => ({ value, error: standardError });
export const stepOf = ({ step, standardError }: { step: number; standardError: number }): Told => ({
  value: step,
  error: standardError,
});
export const namesIn = (list: string) =>
  list.split(/, | and /).map(name => CAUSES[name.replaceAll(/[“”]/g, '')]);

/** How far a part of an account may be told from its value: the roundings of all its totals, and its own. */
export function partRoom(ends: readonly Told[], finest: number): number {
  const step = ({ value, error }: Told) =>
    Math.max(
      nearestStep(error),
      value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2),
      finest,
    );
  return 2 * Math.max(...ends.map(step)) * (1 + 1e-9);
}

/** Whether a part of an account, "less than" a step where it is told as nothing, fits its size. */
export function partFits(written: string, value: number, room: number): boolean {
  if (written.startsWith('less than '))
    return Math.abs(value) <= room + numberOf(written.slice('less than '.length));
  const told = numberOf(written.replace('about ', ''));
  return told > 0 && Math.abs(told - Math.abs(value)) <= room;
}
