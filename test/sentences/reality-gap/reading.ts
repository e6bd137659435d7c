import type { GapEstimate } from '../../../src/panels/reality-gap/outcomes.ts';
import { type Claim, NUMBER, numberOf, roundingOf, stepOfError } from '../checker.ts';

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

export const AMOUNT = `(?:about what went in|next to nothing|more than 100-fold|(?:about )?${NUMBER})`;
export const SHARE = '[−-]?\\d+(?:\\.\\d+)?\\u202f%';
export const CHANCE = '(?:\\d+ of (?:100|1,000)|less than 1 in 1,000|more than 99 of 100)';
export const YEARS = '[\\d.]+ years?';
export const at = (pattern: string) => new RegExp(`^${pattern}$`);
export const claim = (says: string, holds: boolean): Claim => ({ says, holds });

export interface Told {
  readonly value: number;
  readonly error: number;
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
  if (written === 'next to nothing') return value < start / 1000;
  if (written === 'more than 100-fold') return value > 100 * start;
  const isRough = written.startsWith('about ');
  return isRough === isCoarse && numberFits(written.replace('about ', ''), { value, error });
}

export function numberFits(written: string, { value, error }: Told, digits = 3): boolean {
  return Math.abs(numberOf(written) - value) <= roundingOf(value, error, digits);
}

/** Whether a share in per cent fits a fraction: no finer than a tenth of a per cent or its error. */
export function shareFits(written: string, { value, error }: Told): boolean {
  const percent = numberOf(written.replace('\u202f%', ''));
  const places = Math.abs(100 * value) >= 9.9 ? 0.5 : 0.05;
  return Math.abs(percent - 100 * value) <= places + 50 * stepOfError(error) + 1e-9;
}

/** Whether natural frequencies fit a chance. */
export function chanceFits(written: string, chance: number): boolean {
  if (written.startsWith('less')) return chance < 0.001;
  if (written.startsWith('more')) return chance > 0.99;
  const [count = 0, base = 1] = written.split(' of ').map(numberOf);
  return Math.abs(count / base - chance) <= 0.5 / base + 1e-12;
}

export const isClear = ({ value, error }: Told) => value !== 0 && Math.abs(value) > 2 * error;
export const estimate = ({ value, standardError }: GapEstimate): Told => ({ value, error: standardError });
export const stepOf = ({ step, standardError }: { step: number; standardError: number }): Told => ({
  value: step,
  error: standardError,
});
export const namesIn = (list: string) =>
  list.split(/, | and /).map(name => CAUSES[name.replaceAll(/[“”]/g, '')]);
