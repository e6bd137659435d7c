/** The text of a file and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** As many bytes as tell UTF-16 without a mark. */
const HEAD_BYTES = 4096;
/** About ten milliseconds of decoding. */
const PIECE_BYTES = 2 ** 21;
/** Of the letters of European languages in UTF-16 at least so many have a zero byte. */
const ZERO_SHARE = 0.4;

/**
 * The encoding of a file by its byte order mark, by the zero bytes that UTF-16 leaves, or by whether all of it is UTF-8;
 * what is none of these is the encoding of older spreadsheets, Windows-1252.
 */
function* encodingOf(bytes: Uint8Array): Generator<number, Encoding> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD_BYTES);
  for (let place = 0; place < head.length; place++) if (head[place] === 0) zeros[place % 2]!++;
  const half = head.length / 2;
  if (half >= 2 && zeros[1]! > ZERO_SHARE * half && zeros[0]! === 0) return 'utf-16le';
  if (half >= 2 && zeros[0]! > ZERO_SHARE * half && zeros[1]! === 0) return 'utf-16be';
  return (yield* isUtf8(bytes)) ? 'utf-8' : 'windows-1252';
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

/** The text of a file, whichever way it was written, in steps of some ten milliseconds; yields the share done of each pass. */
export function* decodeSteps(bytes: Uint8Array): Generator<number, DecodedText> {
  const encoding = yield* encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
    yield start / bytes.length;
  }
  pieces.push(decoder.decode());
  return { text: pieces.join(''), encoding };
}

/** The same at once. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const steps = decodeSteps(bytes);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
