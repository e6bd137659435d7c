import { type DecodedText, decodeSteps } from './decodeBytes.ts';
import { inTurns } from './inTurns.ts';
import { isZip, spreadsheetText } from './openSpreadsheet.ts';

/**
 * The text of a file, whichever way it was written; a spreadsheet's sheets as text that names them.
 *
 * @param turn is waited for between two steps of some ten milliseconds.
 */
export async function textOfFile(
  bytes: Uint8Array,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<DecodedText> {
  const sheets = isZip(bytes) ? await spreadsheetText(bytes) : null;
  return sheets === null ? await inTurns(decodeSteps(bytes), turn) : { text: sheets, encoding: 'utf-8' };
}
