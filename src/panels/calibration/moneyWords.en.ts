import { withinError } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { ToldChance } from './chanceTold.ts';
import type { Growth } from './growth.ts';
import type { MiddleEnd } from './middle.ts';

/** A share in points of a hundred: "8.4". */
export const points = (share: number): string => say.number(share * 100, 1);

/** A difference of chances: "8.4 points", "1 point". */
export function pointsApart(difference: number): string {
  const count = points(difference);
  return `${count} ${count === say.number(1) ? 'point' : 'points'}`;
}

export const share = (fraction: number): string => say.quantity('fraction', fraction);
export const count = (number: number): string => say.quantity('count', number);
export const chance = (probability: number): string => say.chance(probability).full;
export const trades = (number: number): string => (number === 1 ? 'one trade' : `${count(number)} trades`);
export const calls = (number: number): string => (number === 1 ? 'one call' : `${count(number)} calls`);

/** "75" after "times in 100" was said; "more than 99" at the top. */
export function timesOfHundred(probability: number): string {
  const { chance: told, short } = say.chance(probability);
  return told.kind === 'more-than' ? `more than ${say.number(told.base - 1)}` : short;
}

const ofHundred = (number: string): string => `${number} of ${say.number(100)}`;

/** "70 of 100"; of a counted chance the range that holds it: "64 to 76 of 100", "at most 1 of 100". */
export function toldChance({ value, range }: ToldChance): string {
  if (range === null) return chance(value);
  const [from, to] = range;
  if (from === 0) return `at most ${ofHundred(points(to))}`;
  if (to === 1) return `at least ${ofHundred(points(from))}`;
  return `${points(from)} to ${ofHundred(points(to))}`;
}

/** A chance said behind another: without its base where both are counts in the same. */
export function chanceBehind(first: ToldChance, second: ToldChance): string {
  if (first.range !== null || second.range !== null) return toldChance(second);
  const [before, told] = [say.chance(first.value), say.chance(second.value)];
  const isSameBase = before.full !== before.short && before.chance.base === told.chance.base;
  return isSameBase ? told.short : told.full;
}

/** Whether a chance is told as a single case: "1 of 100". */
export function isOne({ value, range }: ToldChance): boolean {
  const { chance: told } = say.chance(value);
  return range === null && told.kind === 'count' && told.count === 1;
}

/** "70 of 100 lose", "1 of 100 loses". */
export function loseWords(halved: ToldChance): string {
  return `${toldChance(halved)} ${isOne(halved) ? 'loses' : 'lose'}`;
}

/** "half of all money", "32 % of all money", "nothing": what a stake puts at risk. */
export function moneyShare(stake: number): string {
  if (stake < NOTHING) return 'nothing';
  if (stake > 0.99 && stake < 1) return `more than ${say.percent(0.99)} of all money`;
  const named = NAMED_PARTS.find(([part]) => Math.abs(part - stake) < 5e-4);
  return named ? named[1] : `${say.percent(stake)} of all money`;
}

/** Less of the money would be told as 0 %. */
const NOTHING = 5e-5;

const NAMED_PARTS = [
  [1, 'all money'],
  [0.5, 'half of all money'],
  [0.25, 'a quarter of all money'],
  [0.1, 'a tenth of all money'],
] as const;

/** A growth that is no longer told as a per cent. */
const DOUBLES = 1;
const NEARLY_GONE = 0.99;

/** "grows 4.8 % a trade", "shrinks 1.6 % a trade": growth over ever more trades, from the mean logarithm. */
export function growthWords({ course, share: perTrade }: Growth): string {
  if (course === 'still') return 'stands still';
  if (course === 'grows') {
    return perTrade < DOUBLES
      ? `grows ${say.percent(perTrade)} a trade`
      : 'more than doubles with each trade';
  }
  return perTrade < NEARLY_GONE
    ? `shrinks ${say.percent(perTrade)} a trade`
    : `loses more than ${say.percent(NEARLY_GONE)} with each trade`;
}

const START = say.money(10_000);

/** "about 8,600", "less than 1", "more than 100-fold": what the middle trader's 10,000 becomes. */
export function middleMoney({ end, error, isBeyondTelling }: MiddleEnd): string {
  if (isBeyondTelling) return 'more than 100-fold';
  const told = withinError(end, error);
  if (told < 1) return `less than ${say.money(Math.max(1, withinError(error, error)))}`;
  return error > 0 ? say.about(say.money(told)) : say.money(told);
}

/** "The middle trader’s 10,000 becomes about 8,600": the median, and no more than its error allows. */
export function middleSentence(middle: MiddleEnd): string {
  const told = middleMoney(middle);
  if (middle.course === 'still' || told === START || told === say.about(START))
    return `The middle trader’s ${START} stays about what it was`;
  return `The middle trader’s ${START} ${middle.isBeyondTelling ? 'grows' : 'becomes'} ${told}`;
}
