import type { DecodedText } from '../reader-files/decodeBytes.ts';
import { textOfFile } from '../reader-files/textOfFile.ts';

/** Larger files are refused before they are read: a million rows take less than a quarter of it. */
const MOST_BYTES = 200 * 1024 * 1024;

export type DecodedFile =
  | ({ readonly kind: 'text' } & DecodedText)
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'unreadable' };

/** The text of a file, whichever way it was written. */
export async function decodeFile(file: File): Promise<DecodedFile> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', bytes: file.size };
  try {
    return { kind: 'text', ...(await textOfFile(new Uint8Array(await file.arrayBuffer()))) };
  } catch {
    return { kind: 'unreadable' };
  }
}
