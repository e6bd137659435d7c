import { type ChanceWords, countsAddingUp } from '../../../../schema/index.ts';
import { certaintyOf } from '../../certainty.ts';
import { chosenTime, type HoldingTime, type OddsOutcome, type OutcomeChances } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { LeverageText } from '../../types.ts';

const DOTS = 100;

/** A first estimate is said to be one; what is told by no number needs no word for that. */
export function figureOf(
  { full, short, chance }: ChanceWords,
  settled: boolean,
  { say }: LeverageText,
): string {
  return settled || chance.kind !== 'count' ? full : say.about(short);
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

/** How a hundred positions end, in whole dots that add up. */
export function countsOf({ wipedOut, endedWithLess, endedWithMore }: OutcomeChances) {
  const [out, less, more] = countsAddingUp([wipedOut.value, endedWithLess.value, endedWithMore.value], DOTS);
  return { worst: out!, middle: less!, best: more! };
}

/** The others in the fewest words; empty where all or none are wiped out by arithmetic. */
export function othersNote(outcome: OddsOutcome, { views }: LeverageText): string {
  const { middle, best } = countsOf(chosenTime(outcome).chances);
  return outcome.levels.status === 'ok'
    ? views.odds.others({ endedWithLess: middle, endedWithMore: best })
    : '';
}

/** What becomes of the others: those that are not wiped out are not all fine. */
export function endingsSentence(
  outcome: OddsOutcome,
  values: LeverageValues,
  { views }: LeverageText,
): string {
  const { chances, hours } = chosenTime(outcome);
  const { middle, best } = countsOf(chances);
  return views.odds.sentence({
    ...values,
    status: outcome.levels.status,
    hours,
    probability: chances.wipedOut.value,
    certainty: certaintyOf(values),
    endedWithLess: middle,
    endedWithMore: best,
  });
}
