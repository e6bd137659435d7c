import { CLAIM_NOT_FAILED, CLAIM_SEEDS } from '../../calmClaims.ts';
import { type CalmOutcome, HELD_ENOUGH, STORM_FALL, TARGET } from '../../calmOutcome.ts';
import { LONGEST_WINDOW } from '../../calmParams.ts';
import { heldSentence, toldModel } from '../../heldSentence.ts';
import type { CalmText } from '../../types.ts';

/** How far it has come; then how many of its ranges held in a new calm and in the storm, and how often 200 seeds did not fail. */
export function calmSentence(outcome: CalmOutcome, words: CalmText): string {
  const held = heldSentence(outcome, words);
  if (outcome.models === null) return held;
  const seeds = words.seeds({
    ...{ seeds: CLAIM_SEEDS, days: LONGEST_WINDOW, share: CLAIM_NOT_FAILED },
    enough: HELD_ENOUGH,
  });
  return words.sentence([held, seeds]);
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
