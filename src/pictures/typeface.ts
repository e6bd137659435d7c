/** The faces of a picture: named by their families, so that whoever draws it takes the first that it has. */
export const FAMILIES = {
  sans: "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Charter, 'Bitstream Charter', Cambria, Georgia, serif",
} as const;

export interface Face {
  readonly family: keyof typeof FAMILIES;
  readonly weight: 400 | 600;
  readonly size: number;
}

/** How wide a text is in a face: from the font's own metrics in the build, from the canvas in a browser. */
export type Measure = (text: string, face: Face) => number;

const sans = (size: number, weight: 400 | 600 = 400): Face => ({ family: 'sans', weight, size });

/** Read at half its width a picture has no letter under 10 pixels. */
export const FACES = {
  figure: sans(28, 600),
  label: sans(22, 600),
  text: sans(22),
  axis: sans(20),
  small: sans(20),
} as const;

/** Height of a line of text over its size. */
const LINE = 1.3;
/** How far letters reach above and below the line that they stand on, over their size. */
const ASCENT = 0.95;
const DESCENT = 0.27;

export const lineHeight = ({ size }: Face) => size * LINE;
export const ascent = ({ size }: Face) => size * ASCENT;
export const descent = ({ size }: Face) => size * DESCENT;

/** A text in lines no wider than the room; a single word that is wider is parted between letters, since nothing is cut. */
export function wrapped(text: string, face: Face, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap(one => parted(one, face, room, measure))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, face) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function parted(word: string, face: Face, room: number, measure: Measure): readonly string[] {
  if (measure(word, face) <= room) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    const last = parts.at(-1)!;
    if (last !== '' && measure(last + letter, face) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** The width of the widest of some lines. */
export function widest(lines: readonly string[], face: Face, measure: Measure): number {
  return lines.reduce((most, line) => Math.max(most, measure(line, face)), 0);
}
