import { chanceWords, writeNumber, writeQuantity } from '../../schema/index.ts';
import type { Guess } from '../defineTelling.ts';
import { chosenLevel, type LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

export const LEVEL_GUESS = 'level';
export const HALVED_GUESS = 'halved';

/** What a reader guesses before the answer is shown: the hit rate at the stated level, and the traders who lose half. */
export function calibrationGuesses(outcome: LevelsOutcome, values: CalibrationValues): readonly Guess[] {
  const { happened } = chosenLevel(outcome);
  const { halved } = outcome.own;
  const says = writeQuantity('fraction', values.level);
  const right = writeNumber(values.accuracy * 100, 1);
  const scale = { unit: 'of 100', minimum: 0, maximum: 100 };
  return [
    {
      ...scale,
      id: LEVEL_GUESS,
      prompt: `It is right ${right} times in 100. When it says “${says} sure”, how often is it right?`,
      truth: happened * 100,
      reveal: guess =>
        `When it says ${says} sure: you said ${guess}, it is right ${chanceWords(happened).full}.`,
    },
    {
      ...scale,
      id: HALVED_GUESS,
      prompt: `A hundred traders stake by it, ${writeQuantity('count', values.trades)} times each. How many lose half their money on the way?`,
      truth: halved.value * 100,
      reveal: guess =>
        `Lose half their money: you said ${guess}, it is ${chanceWords(halved.value).full}; with honest confidence ${chanceWords(outcome.honest.halved.value).full}.`,
    },
  ];
}
