/**
 * Words that compare: each may be said only where its predicate holds. A predicate's answer is the word's licence; a
 * text asks for it by type, so that the word cannot be written without it.
 */
export type ComparingWord = 'most' | 'largest' | 'little' | 'about' | 'hardly' | 'almost';

declare const licensed: unique symbol;

/** Proof that the word's predicate held. A plain tag in an answer; null stands for "may not be said". */
export type Held<Word extends ComparingWord> = Word & { readonly [licensed]: true };

function held<Word extends ComparingWord>(word: Word, holds: boolean): Held<Word> | null {
  return holds ? (word as Held<Word>) : null;
}

/** As many standard errors apart two values must be before anybody calls them different. */
const CLEAR = 2;
/** From this share of the whole on a part is no longer little. */
const LITTLE = 0.1;
/** From this share of the whole on a part is almost all of it. */
const ALMOST = 0.9;
/** Below this chance of equal rules differing as much, a difference is hardly noise. */
const HARDLY = 0.05;

/** Whether a value lies more than two standard errors from another; with no error, whether it differs. */
export function isClear(value: number, error: number, from = 0): boolean {
  return Math.abs(value - from) > CLEAR * error;
}

/** "Most of it": the part is more than half of a whole above 0. */
export function most(part: number, whole: number): Held<'most'> | null {
  return held('most', whole > 0 && 2 * part > whole);
}

/** "Almost all of it": at least nine tenths of a whole above 0, and not the whole. */
export function almostAll(part: number, whole: number): Held<'almost'> | null {
  // Nine tenths of nothing or less are not below the whole.
  return held('almost', part >= ALMOST * whole && part < whole);
}

/** "The largest": above 0, and by more than its error and theirs above each of the others. */
export function largest(one: Measured, others: readonly Measured[]): Held<'largest'> | null {
  const beats = ({ value, error }: Measured) => one.value - value > one.error + error;
  return held('largest', one.value > 0 && others.every(beats));
}

/** A value with its standard error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** "A little": above 0 and at most a tenth of a whole above 0. */
export function little(part: number, whole: number): Held<'little'> | null {
  return held('little', part > 0 && part <= LITTLE * whole);
}

/** "About what …": within two standard errors of the other; without an error never. */
export function about({ value, error }: Measured, other: number): Held<'about'> | null {
  return held('about', error > 0 && !isClear(value, error, other));
}

/** "Hardly noise": chance alone would do as much in fewer than 5 of 100 cases. */
export function hardly(chance: number): Held<'hardly'> | null {
  return held('hardly', chance < HARDLY);
}
