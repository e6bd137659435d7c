import { say } from '../../words/text.en.ts';
import { START } from './outcomes.ts';
import type { BothLeft, Left } from './told.ts';

/** From here on money is told in whole numbers. */
const LEAST_TOLD = 0.5;

/** Money out of 100 at the start: "185", "less than 1", "nothing". */
export function leftWords({ money, isRuined }: Left): string {
  if (isRuined) return 'nothing';
  const amount = money * START;
  return amount < LEAST_TOLD ? 'less than 1' : say.number(amount, 0);
}

/** Both in a few words: "142 and 41", "nothing for either". */
export function pairWords({ grow, tighten }: BothLeft): string {
  if (grow.isRuined && tighten.isRuined) return 'nothing for either';
  return `${leftWords(grow)} and ${leftWords(tighten)}`;
}

/** A size of a fall as it was set: "8 %". */
export const crashWords = (size: number) => `${say.digits(size * 100, 3)}\u202f%`;

export const timesWords = (multiple: number) => say.quantity('multiple', multiple);
