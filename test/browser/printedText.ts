import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Piece {
  readonly str: string;
  /** The last two are its place across and up. */
  readonly transform: readonly number[];
}

/** So far apart, in points, pieces still stand on one line. */
const SAME_LINE = 3;

/** The lines of each page of a printed file, from top to bottom. */
export async function linesOfPages(file: string): Promise<readonly (readonly string[])[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(linesOf(items.filter((item): item is typeof item & Piece => 'str' in item)));
  }
  await document.destroy();
  return pages;
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: { readonly height: number; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces.filter(({ str }) => str.trim() !== '')) {
    const height = piece.transform[5]!;
    const line = lines.find(other => Math.abs(other.height - height) < SAME_LINE);
    if (line) line.pieces.push(piece);
    else lines.push({ height, pieces: [piece] });
  }
  return lines
    .sort((one, other) => other.height - one.height)
    .map(line =>
      line.pieces
        .sort((one, other) => one.transform[4]! - other.transform[4]!)
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}
