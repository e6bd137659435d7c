import { folded } from './cellWords.ts';
import { OLD_ENCODINGS, type OldEncoding } from './encodings.ts';
import names from './knownNames.json' with { type: 'json' };
import words from './outcomeWords.json' with { type: 'json' };

/** Letters with accents among plain ones; everything else has alphabets of its own. */
const LATIN = new Set<OldEncoding>([
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'macintosh',
]);
/** In European languages fewer of the letters beyond ASCII stand next to each other. */
const LATIN_NEIGHBOURS = 0.4;
const SAMPLE_BYTES = 2 ** 16;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HALF_WIDTH = /[\uff61-\uff9f]/;
const UNUSUAL = /[\p{Co}\p{Cn}\p{Cc}]/u;

/**
 * In which of the encodings from before UTF-8 a table is written: the one in which most of its words beyond ASCII are words
 * that headers and outcomes are known by; else the one of the right family whose words look like words (one script, capitals
 * in front only).
 *
 * @param bytes of a text that is not UTF-8.
 */
export function findEncoding(bytes: Uint8Array): OldEncoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const isLatin = neighbourShare(sample) < LATIN_NEIGHBOURS;
  let best: OldEncoding = 'windows-1252';
  let most = -1;
  for (const encoding of OLD_ENCODINGS) {
    const text = decoded(sample, encoding);
    if (text === null) continue;
    const tokens = tokensOf(text);
    const known = tokens.filter(isKnown).length;
    if (known === 0 && isLatin && encoding !== 'windows-1252') continue;
    const looks = LATIN.has(encoding) === isLatin ? 1 + naturalShare(tokens) : 0;
    const score = KNOWN_COUNTS * known + looks;
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

/** One known word outweighs all looks. */
const KNOWN_COUNTS = 3;

/** The text in an encoding; null where bytes have no meaning in it. */
function decoded(sample: Uint8Array, encoding: OldEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}

function neighbourShare(bytes: Uint8Array): number {
  let [high, together] = [0, 0];
  for (let place = 0; place < bytes.length; place++) {
    if (bytes[place]! < 128) continue;
    high++;
    if ((bytes[place - 1] ?? 0) > 127 || (bytes[place + 1] ?? 0) > 127) together++;
  }
  return high === 0 ? 0 : together / high;
}

/** The different words with letters beyond ASCII. */
function tokensOf(text: string): readonly string[] {
  const tokens = text.match(/[\p{L}\p{M}\p{Co}\u0080-\u00ff]+/gu) ?? [];
  return [...new Set(tokens)].filter(token => /\P{ASCII}/u.test(token));
}

const KNOWN = new Set(
  [...Object.values(names).flat(), ...words.languages.flatMap(({ yes, no }) => [...yes, ...no])]
    .map(folded)
    .filter(word => word.length > 1),
);
const KNOWN_EAST_ASIAN = [...KNOWN].filter(word => EAST_ASIAN.test(word));

function isKnown(token: string): boolean {
  if (EAST_ASIAN.test(token)) return KNOWN_EAST_ASIAN.some(word => token.includes(word));
  return KNOWN.has(folded(token));
}

/** The share of words that are written as words are. */
function naturalShare(tokens: readonly string[]): number {
  return tokens.length === 0 ? 0 : tokens.filter(isNatural).length / tokens.length;
}

function isNatural(token: string): boolean {
  if (HALF_WIDTH.test(token) || UNUSUAL.test(token) || /[\u00a1-\u00bf]/.test(token)) return false;
  if (EAST_ASIAN.test(token)) return [...token].every(letter => EAST_ASIAN.test(letter));
  const capitals = token.replaceAll(/[^\p{Lu}]/gu, '').length;
  return capitals === 0 || capitals === token.length || (capitals === 1 && /^\p{Lu}/u.test(token));
}
