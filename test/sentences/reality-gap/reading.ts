import type { GapEstimate } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, stepOfError } from '../checker.ts';
import { numberFits, type Told } from '../numbers.ts';

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
    numberFits(written.replace('about ', ''), { value, error })
  );
}

export const isClear = ({ value, error }: Told) => value !== 0 && Math.abs(value) > 2 * error;
export const estimate = ({ value, standardError }: GapEstimate): Told => ({ value, error: standardError });
export const stepOf = ({ step, standardError }: { step: number; standardError: number }): Told => ({
  value: step,
  error: standardError,
});
export const namesIn = (list: string) =>
  list.split(/, | and /).map(name => CAUSES[name.replaceAll(/[“”]/g, '')]);
