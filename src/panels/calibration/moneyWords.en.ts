import { type Base, sharedBase, withinError } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { ToldChance } from './chanceTold.ts';
import type { Growth } from './growth.ts';
import type { MiddleEnd } from './middle.ts';

/** A share in points of a hundred: "8.4". */
export const points = (share: number): string => say.number(share * 100, 1);

/** A difference of chances: "8.4 points", "1 point". */
export const pointsApart = (difference: number): string => counted(points(difference));

/** What a difference is at most. */
export const pointsAtMost = (difference: number): string => counted(say.numberAtMost(difference * 100, 1));

function counted(count: string): string {
  return `${count} ${count === say.number(1) ? 'point' : 'points'}`;
}

export const share = (fraction: number): string => say.quantity('fraction', fraction);
export const count = (number: number): string => say.quantity('count', number);
export const chance = (probability: number, atLeast?: Base): string =>
  say.chance(probability, undefined, atLeast).full;
/** Chances that are compared, each with the base of all. */
export const chancesBeside = (...probabilities: readonly number[]): readonly string[] =>
  say.chancesTogether(probabilities).map(({ full }) => full);
export const trades = (number: number): string => (number === 1 ? 'one trade' : `${count(number)} trades`);
export const calls = (number: number): string => (number === 1 ? 'one call' : `${count(number)} calls`);

/** "75" after "times in 100" was said; "more than 99" at the top. */
export function timesOfHundred(probability: number): string {
  const { chance: told, short } = say.chance(probability);
  return told.kind === 'more-than' ? `more than ${say.number(told.base - 1)}` : short;
}

/** The base of chances that a reader compares: a thousand where one of them needs it. */
export function moneyBase(compared: readonly ToldChance[]): Base {
  const numbers = compared.filter(one => one.canHappen && one.range === null).map(({ value }) => value);
  return sharedBase(numbers, false);
}

/** "70 of 100", "none of 100"; of a counted chance the range that holds it: "64 to 76 of 100", "at most 1 of 100". */
export function toldChance(told: ToldChance, base: Base = moneyBase([told])): string {
  const { value, range, canHappen } = told;
  if (!canHappen) return `none of ${say.number(base)}`;
  if (range === null) return chance(value, base);
  const [from, to] = range.map(bound => say.number(bound * base));
  const ofBase = `of ${say.number(base)}`;
  if (range[0] === 0) return `at most ${to} ${ofBase}`;
  if (range[1] === 1) return `at least ${from} ${ofBase}`;
  return `${from} to ${to} ${ofBase}`;
}

/** A chance said behind another in the base of both: without that where it is a hundred and was named. */
export function chanceBehind(first: ToldChance, second: ToldChance, base: Base): string {
  const isCount = [first, second].every(one => one.canHappen && one.range === null);
  if (!isCount) return toldChance(second, base);
  const before = say.chance(first.value, undefined, base);
  const told = say.chance(second.value, undefined, base);
  return before.full === before.short ? told.full : told.short;
}

/** Whether a chance is told as a single case: "1 of 100". */
export function isOne(one: ToldChance, base: Base = moneyBase([one])): boolean {
  const { chance: told } = say.chance(one.value, undefined, base);
  return one.canHappen && one.range === null && told.kind === 'count' && told.count === 1;
}

/** "70 of 100 lose", "1 of 100 loses". */
export function loseWords(halved: ToldChance, base?: Base): string {
  return `${toldChance(halved, base)} ${isOne(halved, base) ? 'loses' : 'lose'}`;
}

/** "92 %", "more than 99 %", "less than 0.01 %": what a stake puts at risk, beside a picture. */
export function stakeShare(stake: number): string {
  if (stake < HARDLY_ANYTHING) return `less than ${say.percent(HARDLY_ANYTHING * 2)}`;
  return stake > NEARLY_ALL ? `more than ${say.percent(NEARLY_ALL)}` : say.percent(stake);
}

/** "half of all money", "32 % of all money", "nothing": what a stake puts at risk. */
export function moneyShare(stake: number): string {
  if (isNothing(stake)) return 'nothing';
  const named = NAMED_PARTS.find(([part]) => Math.abs(part - stake) < 5e-4);
  return named ? named[1] : `${stakeShare(stake)} of all money`;
}

/** Less of the money would be told as 0 %. */
const ROUNDING = 1e-12;

/** Whether a stake puts nothing at risk, but for rounding. */
export function isNothing(stake: number): boolean {
  return stake < ROUNDING;
}
const HARDLY_ANYTHING = 5e-5;
/** More would be told as all of it, which no stake by what is stated can be. */
const NEARLY_ALL = 0.99;

const NAMED_PARTS = [
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
