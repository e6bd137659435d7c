import { type Encoding, encodingNamed } from './encodings.ts';
import { fileFault } from './fileFault.ts';
import { inTurns } from './inTurns.ts';
import { isZip, spreadsheetText } from './openSpreadsheet.ts';
import { PIECE_BYTES, unicodeOf } from './unicodeOf.ts';

/** The text of a file in pieces, and how it was written. */
export interface DecodedParts {
  readonly parts: readonly string[];
  readonly encoding: Encoding;
}

/**
 * The text of a file, whichever way it was written; a spreadsheet's sheets as text that names them. What tells the older
 * encodings apart is loaded with the first file that needs it.
 *
 * @param said the encoding as the reader named it; anything else leaves it to be found.
 */
export async function textOfFile(bytes: Uint8Array, said: unknown = null) {
  const { parts, encoding } = await partsOfFile(bytes, said);
  return { text: parts.join(''), encoding };
}

/**
 * The same in pieces, for a page that is not to stand still meanwhile.
 *
 * @param turn is waited for between two steps of some ten milliseconds.
 */
export async function partsOfFile(
  bytes: Uint8Array,
  said: unknown = null,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<DecodedParts> {
  const sheets = isZip(bytes) ? await spreadsheetText(bytes) : null;
  if (sheets !== null) return { parts: [sheets], encoding: 'utf-8' };
  const encoding =
    encodingNamed(said) ??
    (await inTurns(unicodeOf(bytes), turn)) ??
    (await import('./findEncoding.ts')).findEncoding(bytes);
  return { parts: await inTurns(decoded(bytes, encoding), turn), encoding };
}

/** What the head of a file shows to be no text. Its first piece says so to whoever reads it; the rest is noise. */
const NO_TEXT: ReadonlySet<string | null> = new Set(['archive', 'binary', 'spreadsheet']);

/** Piece by piece, also because Node takes Windows-1252 for Latin-1 where it decodes all at once. */
function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<number, readonly string[]> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    const part = decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
    parts.push(part);
    if (start === 0 && NO_TEXT.has(fileFault(part))) return parts;
    yield start / bytes.length;
  }
  const rest = decoder.decode();
  return parts.length > 0 && rest === '' ? parts : [...parts, rest];
}
