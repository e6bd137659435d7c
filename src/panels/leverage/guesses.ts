import { chanceWords, writeDurationInSentence } from '../../schema/index.ts';
import type { Guess } from '../defineTelling.ts';
import { certaintyOf } from './certainty.ts';
import { historyChanceWords } from './history.ts';
import { chosenTime, type HoldingTime, type OddsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

const MONTH_HOURS = 720;

/** What a reader guesses before the answer is shown: the chosen holding time, and a month. */
export function leverageGuesses(outcome: OddsOutcome, values: LeverageValues): readonly Guess[] {
  const month = outcome.times.find(time => time.hours === MONTH_HOURS);
  const chosen = chosenTime(outcome);
  const times = month && month !== chosen ? [chosen, month] : [chosen];
  return times.map((time, index) => guessAbout(time, index === 0, outcome, values));
}

function guessAbout(time: HoldingTime, first: boolean, outcome: OddsOutcome, values: LeverageValues): Guess {
  const within = `within ${writeDurationInSentence(time.hours)}`;
  const { wipedOut } = time.chances;
  const happened =
    time.hours === outcome.hours ? historyChanceWords(outcome.history, values.leverage, values.side) : null;
  return {
    id: String(time.hours),
    prompt: first
      ? `This bet is opened on 100 different days. How many are wiped out ${within}?`
      : `And ${within}?`,
    unit: 'of 100',
    minimum: 0,
    maximum: 100,
    truth: wipedOut.value * 100,
    reveal: guess =>
      `${within.charAt(0).toUpperCase()}${within.slice(1)} you said ${guess}. It is ${chanceWords(wipedOut.value, certaintyOf(values)).full}.${happened === null || happened === 'not counted' ? '' : ` In history: ${happened}.`}`,
  };
}
