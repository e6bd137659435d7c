import { type DecodedText, textOfFile } from '../reader-files/textOfFile.ts';

/** Larger files are refused before they are read: a million rows take less than a quarter of it. */
const MOST_BYTES = 200 * 1024 * 1024;

export type DecodedFile =
  | ({ readonly kind: 'text' } & DecodedText)
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'unreadable' };

/** Lets the page draw and hear between two pieces of work. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}

/** The text of a file, whichever way it was written; the page has its turn before and after. */
export async function decodeFile(file: File): Promise<DecodedFile> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', bytes: file.size };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await turn();
    const decoded = await textOfFile(bytes);
    await turn();
    return { kind: 'text', ...decoded };
  } catch {
    return { kind: 'unreadable' };
  }
}
