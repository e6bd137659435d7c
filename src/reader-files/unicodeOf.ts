import type { Encoding } from './encodings.ts';

/** As many bytes as tell UTF-16 without a mark. */
const HEAD_BYTES = 4096;
/** About five milliseconds of decoding, so that a machine with other work still has its turns. */
export const PIECE_BYTES = 2 ** 20;
/** Of the letters of European languages in UTF-16 at least so many have a zero byte. */
const ZERO_SHARE = 0.4;

/**
 * The encoding of a file by its byte order mark, by the zero bytes that UTF-16 leaves, or by whether all of it is UTF-8;
 * null for what is none of these and in one of the older encodings. Yields the share looked at.
 */
export function* unicodeOf(bytes: Uint8Array): Generator<number, Encoding | null> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD_BYTES);
  for (let place = 0; place < head.length; place++) if (head[place] === 0) zeros[place % 2]!++;
  const half = head.length / 2;
  if (half >= 2 && zeros[1]! > ZERO_SHARE * half && zeros[0]! === 0) return 'utf-16le';
  if (half >= 2 && zeros[0]! > ZERO_SHARE * half && zeros[1]! === 0) return 'utf-16be';
  return (yield* isUtf8(bytes)) ? 'utf-8' : null;
}

/** True for bytes that are UTF-8, but for a letter that the end cuts off. */
function* isUtf8(bytes: Uint8Array): Generator<number, boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
      yield start / bytes.length;
    }
    return true;
  } catch {
    return false;
  }
}
