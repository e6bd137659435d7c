import { type DecodedText, decodeBytes } from './decodeBytes.ts';
import { isZip, spreadsheetText } from './openSpreadsheet.ts';

/** The text of a file, whichever way it was written; a spreadsheet's sheets as text that names them. */
export async function textOfFile(bytes: Uint8Array): Promise<DecodedText> {
  const sheets = isZip(bytes) ? await spreadsheetText(bytes) : null;
  return sheets === null ? decodeBytes(bytes) : { text: sheets, encoding: 'utf-8' };
}
