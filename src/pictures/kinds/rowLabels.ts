import { type Mark, write } from '../marks.ts';
import type { Area } from '../paper.ts';
import { ascent, type Face, lineHeight, type Measure, widest, wrapped } from '../typeface.ts';

const GAP = 16;
/** How large the names are and how wide their column, as a share of the whole: the first at which each fits its row. */
const SETTINGS = [
  [22, 0.36],
  [20, 0.36],
  [20, 0.5],
  [18, 0.5],
] as const;

export interface RowLabels {
  /** How wide the column is, with the gap behind it. */
  readonly width: number;
  readonly draw: (row: number, middle: number, isStrong?: boolean) => readonly Mark[];
}

/** The names of rows in a column on the left, each in as many lines as it needs, ending where the rows begin. */
export function rowLabels(
  names: readonly string[],
  { left, width: whole, pitch }: Pick<Area, 'left' | 'width'> & { readonly pitch: number },
  measure: Measure,
): RowLabels {
  const settings = SETTINGS.map(([size, share]) => {
    const strong: Face = { family: 'sans', weight: 600, size };
    return { strong, lines: names.map(name => wrapped(name, strong, whole * share, measure)) };
  });
  const fits = ({ strong, lines }: (typeof settings)[number]) =>
    lines.every(one => one.length * lineHeight(strong) <= pitch);
  const { strong, lines } = settings.find(fits) ?? settings.at(-1)!;
  const width = lines.reduce((most, one) => Math.max(most, widest(one, strong, measure)), 0);
  return {
    width: width === 0 ? 0 : width + GAP,
    draw: (row, middle, isStrong = false) => {
      const own: Face = isStrong ? strong : { ...strong, weight: 400 };
      const top = middle - (lines[row]!.length * lineHeight(own)) / 2;
      return lines[row]!.map((text, at) =>
        write(text, [left + width, top + ascent(own) * 0.98 + at * lineHeight(own)], {
          face: own,
          anchor: 'end',
        }),
      );
    },
  };
}

/** A face for what stands in a row, no larger than the row allows. */
export const faceInRow = (pitch: number): Face => ({
  family: 'sans',
  weight: 600,
  size: Math.max(18, Math.min(22, Math.floor(pitch / 1.15))),
});

/** The base line of a text whose letters are to stand around a height. */
export const baseOf = (middle: number, { size }: Face) => middle + size * 0.35;
