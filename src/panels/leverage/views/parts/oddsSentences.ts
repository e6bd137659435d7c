import { type Base, type ChanceWords, countsAddingUp } from '../../../../schema/index.ts';
import { firstScreenBase } from '../../base.ts';
import { certaintyOf } from '../../certainty.ts';
import { chosenTime, type HoldingTime, type OddsOutcome, type OutcomeChances } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText } from '../../types.ts';

export const DOTS: Base = 100;

/** A chance over a box, where there is little room, and as it is read out. */
export interface BoxFigure {
  readonly shown: string;
  readonly said: string;
}

/** The chance over each box, all in one base; a first estimate is said to be one. */
export function figuresOf(
  { times, ...outcome }: OddsOutcome,
  values: LeverageValues,
  text: LeverageText,
  settled: boolean,
): readonly BoxFigure[] {
  const chances = times.map(time => time.chances.wipedOut.value);
  return text
    .chances(chances, certaintyOf(values), firstScreenBase({ times, ...outcome }, values))
    .map(words => figureOf(words, settled, text));
}

/** What a box is called for those who do not see its dots. */
export function boxLabel(hours: number, figure: string, { views }: LeverageText): string {
  return views.odds.box({ hours, chance: figure });
}

/** How the numbers of the first screen are found, paragraph by paragraph, with their simulation error. */
export function methodOf(
  outcome: OddsOutcome,
  { model, seed, drift }: LeverageValues,
  words: LeverageText['views']['odds'],
): readonly string[] {
  const { value: probability, standardError, method } = chosenTime(outcome).chances.wipedOut;
  const { dayDeviation } = outcome;
  return words.method({ model, seed, drift, dayDeviation, probability, standardError, method });
}

/** What is told by no number needs no word that it is a first estimate. */
export function figureOf(words: ChanceWords, settled: boolean, { say, views }: LeverageText): BoxFigure {
  if (!settled && words.chance.kind === 'count') {
    const about = say.about(words.short);
    return { shown: about, said: about };
  }
  return { shown: views.odds.figure(words), said: words.full };
}

/** How many of those that are wiped out were right about the direction, as the ticked dots of a box. */
export function rightLabel(
  { hours, chances, rightAndWipedOut }: HoldingTime,
  { side }: LeverageValues,
  { views }: LeverageText,
): string {
  const [wipedOut, right] = [chances.wipedOut.value, rightAndWipedOut.value];
  return views.odds.right[side].box({ hours, wipedOut, right });
}

/** How so many positions end, a hundred if not told, in whole dots that add up. */
export function countsOf({ wipedOut, endedWithLess, endedWithMore }: OutcomeChances, all: Base = DOTS) {
  const [out, less, more] = countsAddingUp([wipedOut.value, endedWithLess.value, endedWithMore.value], all);
  return { worst: out!, middle: less!, best: more! };
}

/** The key counts the chosen box: those that are not wiped out are not all fine. By arithmetic there are no others. */
export function keyOf(outcome: OddsOutcome, settled: boolean, { views: { odds } }: LeverageText) {
  const { hours, levels } = outcome;
  const isTold = levels.status === 'ok';
  // Without numbers too the key begins with what it belongs to, so that its marks keep their places.
  const keyLead = odds.keyLead({ hours, settled: settled || !isTold });
  if (!isTold) return { stateWords: odds.endings, keyLead };
  const { worst, middle, best } = countsOf(chosenTime(outcome).chances);
  const stateWords = odds.endingsOf({ wipedOut: worst, endedWithLess: middle, endedWithMore: best });
  return { stateWords, keyLead };
}

/** What becomes of the others: those that are not wiped out are not all fine. */
export function endingsSentence(
  outcome: OddsOutcome,
  values: LeverageValues,
  { views }: LeverageText,
): string {
  const { chances, hours } = chosenTime(outcome);
  const base = firstScreenBase(outcome, values);
  const { middle, best } = countsOf(chances, base);
  return views.odds.sentence({
    ...values,
    status: outcome.levels.status,
    hours,
    probability: chances.wipedOut.value,
    certainty: certaintyOf(values),
    base,
    endedWithLess: middle,
    endedWithMore: best,
  });
}
