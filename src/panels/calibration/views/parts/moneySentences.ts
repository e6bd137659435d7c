import type { MoneyOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import { moneyOf, START_MONEY } from '../../startMoney.ts';
import type { MoneyText } from '../../types.ts';

/** From this multiple of the start on money is told as one that nobody should count on. */
const MOST_TOLD = 100;

/** What the line of a way to be sure is called, with what it comes to. */
export function lineWords(real: number, logMoney: number, words: MoneyText): string {
  const end = moneyOf(logMoney);
  return words.line({ real, end, isBeyondTelling: end > MOST_TOLD * START_MONEY });
}

/** How many of the drawn trader's trades were won and lost. */
export function hitWords(all: readonly boolean[], words: MoneyText) {
  const hits = all.filter(hit => hit).length;
  return { hits: words.hits(hits), misses: words.misses(all.length - hits) };
}

/** When money grows, and how the danger moves with the stake. */
export function moneySentence(
  { breakEven, honestGrows, ladder }: MoneyOutcome,
  { stake }: CalibrationValues,
  words: MoneyText,
): string {
  return words.sentence({
    isFlat: stake === 'flat',
    honestGrows,
    breakEven,
    ladder,
  });
}

/** How the numbers were found. */
export function moneyMethod({ ways, middleOf }: MoneyOutcome, words: MoneyText): string {
  const { halved, endedBelowStart } = ways[0]!.summary;
  return words.method({
    halvedMethod: halved.method,
    endedBelowStartMethod: endedBelowStart.method,
    middleOf,
  });
}
