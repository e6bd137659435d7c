import { CLAIM_NOT_FAILED, CLAIM_SEEDS } from '../../calmClaims.ts';
import {
  type CalmModel,
  type CalmOutcome,
  didNotFail,
  STATED,
  STORM_FALL,
  TARGET,
} from '../../calmOutcome.ts';
import { LONGEST_WINDOW } from '../../calmParams.ts';
import type { CalmText } from '../../types.ts';

/** The network that is told: the one trained on the window alone. */
export const toldModel = (models: readonly CalmModel[]): CalmModel => models[0]!;

/** How far it has come; then how many of its ranges held in a new calm and in the storm, and how often 200 seeds did not fail. */
export function calmSentence({ losses, epochs, models }: CalmOutcome, words: CalmText): string {
  if (models === null)
    return losses.length < epochs ? words.learning({ round: losses.length, rounds: epochs }) : words.others;
  const told = toldModel(models);
  return words.sentence([
    words.held({
      ...{ stated: STATED, calm: told.calm.held, storm: told.storm.held },
      didNotFail: didNotFail(told),
    }),
    words.seeds({ seeds: CLAIM_SEEDS, days: LONGEST_WINDOW, share: CLAIM_NOT_FAILED }),
  ]);
}

/** What the window does not rule out. */
export function unseenNote({ seen }: CalmOutcome, words: CalmText): string {
  return words.unseen({ bound: seen.bound, fall: STORM_FALL });
}

export function calmMethod({ hash, models }: CalmOutcome, words: CalmText): readonly string[] {
  const told = models && toldModel(models);
  return words.method({
    ...{ hash, target: TARGET },
    measured: told && {
      ...{ calmDays: told.calm.days, stormDays: told.storm.days },
      ...{ calmError: told.calm.calibrationError, stormError: told.storm.calibrationError },
    },
  });
}
