import { sheetsText } from './jsonRows.ts';

/** Unpacked, a spreadsheet may hold so much; one that claims more is none. */
const MOST_UNPACKED = 300 * 1024 * 1024;
const CENTRAL_ENTRY = 0x02014b50;
const WORKBOOK = 'xl/workbook.xml';

/** True for bytes that begin as those of a zip file do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The sheets of a spreadsheet (.xlsx) as a text that the reader of tables takes: values as they are stored, those of
 * formulas too, and dates as dates. Null for a zip file that is no spreadsheet, or that would unpack to too much.
 *
 * The library that unpacks it is loaded with the first spreadsheet.
 */
export async function spreadsheetText(bytes: Uint8Array): Promise<string | null> {
  const { names, size } = entriesOf(bytes);
  if (!names.includes(WORKBOOK) || size > MOST_UNPACKED) return null;
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const copy = new Uint8Array(bytes);
    const sheets = await readSheets(copy.buffer);
    return sheetsText(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(cellText)) })),
    );
  } catch {
    return null;
  }
}

/** The names in a zip file's own table of contents, and what all of them unpack to. */
function entriesOf(bytes: Uint8Array): { readonly names: readonly string[]; readonly size: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = new TextDecoder();
  const names: string[] = [];
  let size = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== CENTRAL_ENTRY) continue;
    const length = view.getUint16(at + 28, true);
    size += view.getUint32(at + 24, true);
    names.push(letters.decode(bytes.subarray(at + 46, at + 46 + length)));
  }
  return { names, size };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  return cell.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
}
