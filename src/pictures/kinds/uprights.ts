import { line, type Mark, writeLines } from '../marks.ts';
import type { Area, Colour } from '../paper.ts';
import { FACES, lineHeight, type Measure, widest, wrapped } from '../typeface.ts';

export interface Upright {
  readonly x: number;
  readonly label: string;
  readonly colour?: Colour;
}

const FACE = FACES.small;
const BESIDE = 8;
/** No label is wider than this share of the plot. */
const WIDEST = 0.45;

interface Placed extends Upright {
  readonly lines: readonly string[];
  readonly left: number;
  readonly row: number;
}

/** Upright lines with their words above the plot, on as many rows as they need so that none meets another. */
export function uprights(all: readonly Upright[], area: Area, measure: Measure) {
  const placed: Placed[] = [];
  for (const upright of [...all].sort((one, other) => other.x - one.x)) {
    const lines = wrapped(upright.label, FACE, area.width * WIDEST, measure);
    const width = widest(lines, FACE, measure);
    const right = area.left + area.width;
    const left = Math.max(
      area.left,
      upright.x + BESIDE + width > right ? upright.x - BESIDE - width : upright.x + BESIDE,
    );
    const isFree = (row: number) =>
      placed.every(
        other =>
          other.row !== row ||
          left > widest(other.lines, FACE, measure) + other.left + BESIDE ||
          left + width + BESIDE < other.left,
      );
    let row = 0;
    while (!isFree(row)) row += 1;
    placed.push({ ...upright, lines, left, row });
  }
  const heights = rowHeights(placed);
  const topOf = (row: number) => heights.slice(row + 1).reduce((sum, one) => sum + one, 0);
  const height = heights.reduce((sum, one) => sum + one, 0);
  return {
    height: height === 0 ? 0 : height + 4,
    /** The words, and lines from them down to the bottom of the plot. */
    draw: (plot: Area, dash = ''): readonly Mark[] =>
      placed.flatMap(({ lines, left, row, x, colour = 'ink2' }) => {
        const top = plot.top - height - 4 + topOf(row);
        return [
          line([x, top + 4], [x, plot.top + plot.height], colour, { width: 1.5, ...(dash && { dash }) }),
          ...writeLines(lines, [left, top], { face: FACE, colour }),
        ];
      }),
  };
}

/** The height of each row, counted from the plot upward. */
function rowHeights(placed: readonly Placed[]): readonly number[] {
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return Array.from({ length: rows }, (_, row) =>
    placed
      .filter(one => one.row === row)
      .reduce((most, { lines }) => Math.max(most, lines.length * lineHeight(FACE)), 0),
  );
}
