import type { Guess } from '../defineTelling.ts';
import { certaintyOf } from './certainty.ts';
import { happenedTo } from './history.ts';
import { chosenTime, type OddsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import type { LeverageText } from './types.ts';

const MONTH_HOURS = 720;

/** What a reader guesses before the answer is shown: the chosen holding time, and a month. */
export function leverageGuesses(
  outcome: OddsOutcome,
  values: LeverageValues,
  { guesses }: LeverageText,
): readonly Guess[] {
  const month = outcome.times.find(time => time.hours === MONTH_HOURS);
  const chosen = chosenTime(outcome);
  const times = month && month !== chosen ? [chosen, month] : [chosen];
  return times.map(({ hours, chances }, place) => ({
    id: String(hours),
    prompt: place === 0 ? guesses.first(hours) : guesses.further(hours),
    unit: guesses.unit,
    minimum: 0,
    maximum: 100,
    truth: chances.wipedOut.value * 100,
    reveal: guess =>
      guesses.reveal({
        hours,
        guess,
        probability: chances.wipedOut.value,
        certainty: certaintyOf(values),
        happened: hours === outcome.hours ? happenedTo(outcome.history, values) : null,
      }),
  }));
}
