import { type Encoding, encodingNamed } from './encodings.ts';
import { isZip, spreadsheetText } from './openSpreadsheet.ts';
import { unicodeOf } from './unicodeOf.ts';

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
 */
export async function textOfFile(bytes: Uint8Array, said: unknown = null): Promise<DecodedText> {
  const sheets = isZip(bytes) ? await spreadsheetText(bytes) : null;
  if (sheets !== null) return { text: sheets, encoding: 'utf-8' };
  const encoding =
    encodingNamed(said) ?? unicodeOf(bytes) ?? (await import('./findEncoding.ts')).findEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
