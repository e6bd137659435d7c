import plain from './plainWords.json';

/** Words that compare: none may stand in a sentence unless its shape reads it. */
const COMPARING: ReadonlySet<string> = new Set(
  `most mostly largest biggest smallest greatest highest lowest furthest
  nearly almost half little hardly barely about typical typically usual usually
  shrinks grows gains loses ruins worse better best worst less more fewer too many few much
  above below longer shorter larger smaller higher lower sharper surer outside alike`
    .split(/\s+/)
    .filter(word => word !== ''),
);

/** Words that compare nothing of an outcome. */
const PLAIN: ReadonlySet<string> = new Set(plain);

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** The comparing words of a text, each as often as it stands there. */
export function comparingWords(text: string): readonly string[] {
  return wordsOf(text).filter(word => COMPARING.has(word));
}

/** Words that are neither known to compare nor known not to: one of the two has to be said of each. */
export function unknownWords(text: string): readonly string[] {
  return wordsOf(text).filter(word => !COMPARING.has(word) && !PLAIN.has(word));
}
