import { type CalmModel, type CalmOutcome, didNotFail, HELD_ENOUGH, STATED } from './calmOutcome.ts';
import type { CalmText } from './types.ts';

/** The network that is told: the one trained on the window alone. */
export const toldModel = (models: readonly CalmModel[]): CalmModel => models[0]!;

/** How far it has come; then how many of its ranges held on new days and in the storm. */
export function heldSentence(
  { losses, epochs, models }: Pick<CalmOutcome, 'losses' | 'epochs' | 'models'>,
  words: Pick<CalmText, 'held' | 'learning' | 'others'>,
): string {
  if (models === null)
    return losses.length < epochs ? words.learning({ round: losses.length, rounds: epochs }) : words.others;
  const told = toldModel(models);
  return words.held({
    ...{ stated: STATED, calm: told.calm.held, storm: told.storm.held },
    didNotFail: didNotFail(told),
    enough: HELD_ENOUGH,
  });
}
