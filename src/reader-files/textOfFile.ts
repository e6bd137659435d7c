import { type Encoding, encodingNamed } from './encodings.ts';
import { fileFault } from './fileFault.ts';
import { inTurns } from './inTurns.ts';
import { isZip, spreadsheetText } from './openSpreadsheet.ts';
import { PIECE_BYTES, unicodeOf } from './unicodeOf.ts';

/** The text of a file and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file, whichever way it was written; a spreadsheet's sheets as text that names them. What tells the older
 * encodings apart is loaded with the first file that needs it.
 *
 * @param said the encoding as the reader named it; anything else leaves it to be found.
 * @param turn is waited for between two steps of some ten milliseconds.
 */
export async function textOfFile(
  bytes: Uint8Array,
  said: unknown = null,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<DecodedText> {
  const sheets = isZip(bytes) ? await spreadsheetText(bytes) : null;
  if (sheets !== null) return { text: sheets, encoding: 'utf-8' };
  const encoding =
    encodingNamed(said) ??
    (await inTurns(unicodeOf(bytes), turn)) ??
    (await import('./findEncoding.ts')).findEncoding(bytes);
  return { text: await inTurns(decoded(bytes, encoding), turn), encoding };
}

/** What the head of a file shows to be no text. Its first piece says so to whoever reads it; the rest is noise. */
const NO_TEXT: ReadonlySet<string | null> = new Set(['archive', 'binary', 'spreadsheet']);

/** Piece by piece, also because Node takes Windows-1252 for Latin-1 where it decodes all at once. */
function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<number, string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    text += decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
    if (start === 0 && NO_TEXT.has(fileFault(text))) return text;
    yield start / bytes.length;
  }
  return text + decoder.decode();
}
