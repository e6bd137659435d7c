import plain from './plainWords.json';

/** Words that compare: none may stand in a sentence unless its shape reads it. */
const COMPARING: ReadonlySet<string> = new Set(
  `most mostly largest biggest smallest greatest highest lowest furthest
  nearly almost half little hardly barely about typical typically usual usually
  shrinks grows gains loses ruins worse better best worst less more fewer too many few much
  above below further longer shorter larger smaller higher lower sharper surer fatter inside outside alike`
    .split(/\s+/)
    .filter(word => word !== ''),
);

/** Words that compare nothing of an outcome. */
const PLAIN: ReadonlySet<string> = new Set(plain);

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Words that claim something of all cases or of none: they compare where a panel's grammar reads them. */
export const UNIVERSAL: ReadonlySet<string> = new Set([
  'all',
  'every',
  'never',
  'only',
  'always',
  'none',
  'nobody',
  'everywhere',
]);

const NO_OTHERS: ReadonlySet<string> = new Set();

/** The comparing words of a text, each as often as it stands there; with others that compare in this panel. */
export function comparingWords(text: string, others = NO_OTHERS): readonly string[] {
  return wordsOf(text).filter(word => COMPARING.has(word) || others.has(word));
}

/** Words that are neither known to compare nor known not to: one of the two has to be said of each. */
export function unknownWords(text: string): readonly string[] {
  return wordsOf(text).filter(word => !COMPARING.has(word) && !PLAIN.has(word));
}
