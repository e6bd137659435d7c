import type { ComparingWord, Held } from '../schema/index.ts';

/**
 * How English says the words that compare. A text writes none of them itself: it asks here, with the proof that the
 * word's predicate held.
 */
const WORDS: Readonly<Record<ComparingWord, string>> = {
  most: 'most',
  largest: 'the largest part',
  little: 'a little',
  about: 'about',
  hardly: 'hardly',
  almost: 'almost all',
};

/** The word, for its proof. */
export function compared<Word extends ComparingWord>(proof: Held<Word>): string {
  return WORDS[proof];
}
