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

/** The days before the crash: "40 good days". */
export const goodDays = (day: number) => say.plural(day - 1, { one: '# good day', other: '# good days' });

/** A size of a fall as it was set: "8 %". */
export const crashWords = (size: number) => `${say.digits(size * 100, 3)}\u202f%`;

/** A leverage of a morning, to a tenth: "14.8×". */
export const leverageWords = (leverage: number) => timesWords(Math.round(leverage * 10) / 10);

export const timesWords = (multiple: number) => say.quantity('multiple', multiple);
