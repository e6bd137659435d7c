import { inTurns } from '../reader-files/inTurns.ts';
import { partsOfFile } from '../reader-files/textOfFile.ts';
import { type DecodedFile, materialSteps } from '../schema/index.ts';

/** Larger files are refused before they are read: a million rows take less than a quarter of it. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Lets the page draw and hear between two pieces of work. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}

/** As much as a page can be handed within a few milliseconds. */
const PIECE_BYTES = 2 ** 22;

async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    bytes.set(new Uint8Array(await file.slice(start, start + PIECE_BYTES).arrayBuffer()), start);
    await turn();
  }
  return bytes;
}

/** A file as material, whichever way it was written; the page has its turn between the steps. */
export async function decodeFile(file: File): Promise<DecodedFile> {
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', bytes: file.size };
  try {
    const bytes = await bytesOf(file);
    const { parts, encoding } = await partsOfFile(bytes, null, turn);
    await turn();
    const material = await inTurns(materialSteps(parts, file.name), turn);
    return { kind: 'material', material: { ...material, settings: { encoding } } };
  } catch {
    return { kind: 'unreadable' };
  }
}
