/** Larger files are refused before they are read: a million rows take less than a quarter of it. */
const MOST_BYTES = 200 * 1024 * 1024;

export type DecodedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'unreadable' };

/** The text of a file by its byte order mark: UTF-16 as spreadsheets may save it, else UTF-8. */
export async function decodeFile(file: File): Promise<DecodedFile> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', bytes: file.size };
  try {
    const bytes = await file.arrayBuffer();
    return {
      kind: 'text',
      text: new TextDecoder(encodingOf(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)))).decode(
        bytes,
      ),
    };
  } catch {
    return { kind: 'unreadable' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
