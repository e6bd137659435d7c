import { type Encoding, encodingNamed } from './encodings.ts';
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

/** Piece by piece, also because Node takes Windows-1252 for Latin-1 where it decodes all at once. */
function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<number, string> {
  const decoder = new TextDecoder(encoding);
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
    yield start / bytes.length;
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}
