/**
 * A language that nobody speaks, made from English: letters with accents, each text two fifths longer, in
 * brackets, and with its halves exchanged where a function made it of several values. What is on a page
 * without brackets came from code.
 */

const PLAIN = 'aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPrRsStTuUvVwWyYzZ';
const ACCENTED = 'åÅƀƁçÇđĐéÉƒƑĝĜĥĤîÎĵĴķĶļĻɱṀñÑöÖƥƤŕŔšŠţŢûÛṽṼŵŴýÝžŽ';
const LONGER_BY = 0.4;
const PAD_WORD = 5;

/** Parts of an object that are names for code, not words. */
const TAGS = /^(?:id|key|kind|locale|direction|href)$/;

/** What is in the language already: one text file hands on what another says. */
const known = new WeakSet<object>();

/** Every word of a language's texts in the language that nobody speaks. */
export function pseudo<Text>(text: Text): Text {
  return told(text, false) as Text;
}

function told(text: unknown, isMade: boolean): unknown {
  if (typeof text === 'string') return inBrackets(text, isMade);
  if ((typeof text !== 'object' && typeof text !== 'function') || text === null || known.has(text))
    return text;
  const made = toldParts(text, isMade);
  known.add(made);
  return made;
}

function toldParts(text: object, isMade: boolean): object {
  if (typeof text === 'function') return (...values: unknown[]) => told(text(...values), holes(values) > 1);
  if (text instanceof Promise) return text.then(part => told(part, isMade));
  if (Array.isArray(text)) return text.map(part => told(part, isMade));
  return Object.fromEntries(
    Object.entries(text).map(([name, part]) => [name, TAGS.test(name) ? part : told(part, isMade)]),
  );
}

/** How many values a text is made of. */
function holes(values: readonly unknown[]): number {
  const [record] = values;
  return typeof record === 'object' && record !== null ? Object.keys(record).length : values.length;
}

function inBrackets(text: string, isMade: boolean): string {
  // Numbers, units and names of one letter are the same in every language.
  if (!/\p{L}{2}/u.test(text)) return text;
  const words = outerWords(text);
  const half = Math.floor(words.length / 2);
  const ordered = isMade && words.length > 3 ? [...words.slice(half), ...words.slice(0, half)] : words;
  return `[${accented(ordered.join(' '))}${padding(words)}]`;
}

/** The words of a text; another text inside it, in its own brackets, stays whole. */
function outerWords(text: string): readonly string[] {
  const words = [''];
  let depth = 0;
  for (const letter of text) {
    depth += Number(letter === '[') - Number(letter === ']');
    if (letter === ' ' && depth === 0) words.push('');
    else words[words.length - 1] += letter;
  }
  return words;
}

function accented(text: string): string {
  return [...text].map(letter => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

/**
 * Words of tildes beside several words; a longer word beside one, as in languages that join theirs. Another text inside,
 * in its own brackets, is longer already.
 */
function padding(words: readonly string[]): string {
  const own = words.filter(word => !word.includes('[')).join(' ').length;
  const length = Math.round(own * LONGER_BY);
  if (words.length === 1) return '~'.repeat(Math.min(length, PAD_WORD));
  return Array.from({ length }, (_, place) => (place % (PAD_WORD + 1) === 0 ? ' ' : '~')).join('');
}
