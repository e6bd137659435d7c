import { isOfPrices } from '../../reader-files/priceWords.ts';
import type { Reading } from '../../reader-files/reading.ts';
import type { ReadingText } from '../../reader-files/readingText.ts';
import { STORM_FALL, TARGET } from './calmOutcome.ts';
import type { CalmValues } from './calmParams.ts';
import { heldSentence, toldModel } from './heldSentence.ts';
import type { LearnedDays, OwnCalmOutcome } from './ownCalmOutcomes.ts';
import type { OwnCalmText } from './types.ts';

/** What is asked for before a file is there. */
export function ownAsked(
  { leastLearnable, mostLearnable, held, later }: OwnCalmOutcome,
  words: OwnCalmText,
): string {
  return words.what({ least: leastLearnable + held + later, most: mostLearnable + held + later });
}

/** What can be wrong of a column: of prices something else than of an account. */
export function readingWordsFor(
  { names }: Pick<Reading, 'names'>,
  column: number | null,
  { reading, pricesReading }: OwnCalmText,
): ReadingText {
  return column !== null && isOfPrices(names[column] ?? '') ? pricesReading : reading;
}

/** How far the network has come; then how many of its ranges held on later days and in the storm. */
export function ownCalmSentence(
  { isStill, calm }: Pick<LearnedDays, 'isStill' | 'calm'>,
  words: OwnCalmText,
): string {
  return isStill ? words.still : heldSentence(calm, words.picture);
}

/** For what the days of the file are used, and what of that a reader might not expect. */
export function ownDaysNotes(
  { own, window }: Pick<LearnedDays, 'own' | 'window'>,
  { windowFrom, windowDays }: Pick<CalmValues, 'windowFrom' | 'windowDays'>,
  words: OwnCalmText,
): readonly string[] {
  return [
    words.parts(own),
    ...(window.days < windowDays ? [words.window.shorter(window.days)] : []),
    ...(window.days === windowDays && window.from < windowFrom ? [words.window.earlier(window.from)] : []),
    ...(own.gaps > 0 ? [words.gaps(own.gaps)] : []),
    ...(own.laterFalls > 0 ? [words.laterFalls({ falls: own.laterFalls, fall: STORM_FALL })] : []),
  ];
}

/** How it learns and is measured. */
export function ownCalmMethod(
  { own, calm: { hash, models } }: Pick<LearnedDays, 'own' | 'calm'>,
  words: OwnCalmText,
): readonly string[] {
  const told = models && toldModel(models);
  return words.method({
    ...{ own, hash, target: TARGET, fall: STORM_FALL },
    measured: told && {
      ...{ laterDays: told.calm.days, stormDays: told.storm.days },
      ...{ laterError: told.calm.calibrationError, stormError: told.storm.calibrationError },
    },
  });
}
