const SIGNATURE = 8;
/** Length, type and checksum of a chunk. */
const CHUNK_FRAME = 12;
const POLYNOMIAL = 0xedb88320;

/**
 * Writes texts into the metadata of a PNG file, each as an uncompressed iTXt chunk (UTF-8) right behind the header.
 *
 * @param texts by keyword, such as Source or Copyright: 1 to 79 Latin letters.
 * @throws RangeError where the bytes are no PNG file.
 */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < SIGNATURE + CHUNK_FRAME || view.getUint32(0) !== 0x89504e47)
    throw new RangeError('These bytes are no PNG file');
  const afterHeader = SIGNATURE + CHUNK_FRAME + view.getUint32(SIGNATURE);
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)];
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Keyword, no compression, no language, no translated keyword, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const data = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + CHUNK_FRAME - 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(4 + data.length, crc32(data));
  return chunk;
}

/** The texts in the metadata of a PNG file by their keywords, as `withPngText` writes them. */
export function pngTexts(png: Uint8Array): Readonly<Record<string, string>> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const decoder = new TextDecoder();
  const texts: Record<string, string> = {};
  for (let at = SIGNATURE; at + CHUNK_FRAME <= png.byteLength; at += CHUNK_FRAME + view.getUint32(at)) {
    const data = png.subarray(at + 8, at + 8 + view.getUint32(at));
    if (decoder.decode(png.subarray(at + 4, at + 8)) !== 'iTXt') continue;
    const [keyword = '', , , , , ...text] = decoder.decode(data).split('\0');
    texts[keyword] = text.join('\0');
  }
  return texts;
}

/** The checksum of PNG chunks (ISO 3309, reflected). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
