import type { Guess } from '../defineTelling.ts';
import { chosenLevel, type LevelsOutcome } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import type { CalibrationText } from './types.ts';

export const LEVEL_GUESS = 'level';
export const HALVED_GUESS = 'halved';

/**
 * What a reader guesses before the answer is shown: the hit rate at the stated level, and the traders who
 * lose half.
 */
export function calibrationGuesses(
  outcome: LevelsOutcome,
  { accuracy, level, trades }: CalibrationValues,
  { guesses }: CalibrationText,
): readonly Guess[] {
  const { happened } = chosenLevel(outcome);
  const [halved, honestHalved] = [outcome.own.halved.value, outcome.honest.halved.value];
  const scale = { unit: guesses.unit, minimum: 0, maximum: 100 };
  return [
    {
      ...scale,
      id: LEVEL_GUESS,
      prompt: guesses.level.prompt({ accuracy, stated: level }),
      truth: happened * 100,
      reveal: guess => guesses.level.reveal({ stated: level, happened, guess }),
    },
    {
      ...scale,
      id: HALVED_GUESS,
      prompt: guesses.halved.prompt({ trades }),
      truth: halved * 100,
      reveal: guess => guesses.halved.reveal({ halved, honestHalved, guess }),
    },
  ];
}
