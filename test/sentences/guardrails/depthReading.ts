import { numberOf } from '../checker.ts';
import { chanceFits, isNumber, isShare, roundedFits } from '../numbers.ts';

export const TIMES = '[\\d,]+(?:\\.\\d+)?×';
export const PERCENT = '[−-]?[\\d,]+(?:\\.\\d+)?\\u202f%';
/** A chance, or, behind one of a hundred, its bare count. */
export const SAID =
  '(?:\\d+ of (?:100|1,000)|less than 1 in 1,000|more than (?:99 of 100|999 of 1,000)|\\d+)';

export const isTyped = (written: string, value: number) => isNumber(written.replace('×', ''), value);
export const isTypedShare = (written: string, value: number) => isShare(written, value);
export const near = (written: string, value: number, decimals: number) =>
  roundedFits(written.replace(/×|\u202f%/g, ''), value, decimals);

/** Whether a chance that may stand behind another fits: a bare count is one of the hundred that was named. */
export function saidFits(written: string, chance: number): boolean {
  return chanceFits(/^\d+$/.test(written) ? `${written} of 100` : written, chance);
}

export const count = (written: string) => numberOf(written);

/** Money out of a hundred at the start. */
export const MONEY = '(?:nothing|less than 1|[\\d,]+)';

export function moneyFits(written: string, money: number): boolean {
  if (written === 'nothing') return money === 0;
  if (written === 'less than 1') return money > 0 && money < 0.005;
  return money >= 0.005 && roundedFits(written, 100 * money, 0);
}
