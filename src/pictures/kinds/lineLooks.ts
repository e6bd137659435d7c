import {
  type CurveLine,
  type CurvePoint,
  curveScales,
  type LineRole,
  linePlaceOf,
} from '../../charts/curve.ts';
import type { LinesChart } from '../chart.ts';
import { type Mark, type Point, polyline, shape } from '../marks.ts';
import { type Area, type Colour, PAPER } from '../paper.ts';

interface Look {
  readonly stroke: Colour;
  readonly width: number;
  readonly dash?: string;
  /** Words on paper need more contrast than a line. */
  readonly text: Colour;
}

const LOOKS: Readonly<Record<LineRole, Look>> = {
  primary: { stroke: 'model', width: 4, text: 'model' },
  alternative: { stroke: 'b', width: 4, dash: '14 6', text: 'b' },
  benchmark: { stroke: 'ink', width: 2.5, text: 'ink' },
  reference: { stroke: 'axis', width: 3, dash: '1 7', text: 'ink3' },
  guess: { stroke: 'guess', width: 3.5, dash: '9 6', text: 'guess' },
  first: { stroke: 'axis', width: 3.5, dash: '1 7', text: 'ink3' },
  second: { stroke: 'model', width: 3.5, dash: '11 6', text: 'model' },
  third: { stroke: 'model', width: 5, text: 'model' },
};

export const textColourOf = (role: LineRole): Colour => LOOKS[role].text;

/** The points of a line in the picture; what leaves the axes upward or downward runs along the edge. */
export function placesOf(
  points: readonly CurvePoint[],
  { x, y }: Pick<LinesChart, 'x' | 'y'>,
  plot: Area,
): readonly Point[] {
  const scales = curveScales(x, y);
  return points.flatMap((point): Point[] => {
    const place = linePlaceOf(scales, point);
    if (place === null) return [];
    const up = Math.min(1, Math.max(0, place[1]));
    return [[plot.left + place[0] * plot.width, plot.top + (1 - up) * plot.height]];
  });
}

/** The points of a line as pieces that lie within the axes: it ends where it leaves them and comes back where it returns. */
export function piecesOf(
  points: readonly CurvePoint[],
  { x, y }: Pick<LinesChart, 'x' | 'y'>,
  plot: Area,
): readonly (readonly Point[])[] {
  const scales = curveScales(x, y);
  const pieces: CurvePoint[][] = [[]];
  for (const point of points) {
    const up = linePlaceOf(scales, point)?.[1];
    if (up !== undefined && up >= 0 && up <= 1) pieces.at(-1)!.push(point);
    else if (pieces.at(-1)!.length > 0) pieces.push([]);
  }
  return pieces.filter(piece => piece.length > 0).map(piece => placesOf(piece, { x, y }, plot));
}

export function lineMarks(
  { role, filled }: CurveLine,
  places: readonly Point[],
  plot: Area,
): readonly Mark[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const { stroke, width, dash } = LOOKS[role];
  const bottom = plot.top + plot.height;
  const area = filled
    ? [
        shape('path', {
          d: `${polyline(places)}L${last[0]} ${bottom}L${first[0]} ${bottom}Z`,
          ...{ fill: PAPER[stroke], 'fill-opacity': 0.14 },
        }),
      ]
    : [];
  return [
    ...area,
    shape('path', {
      ...{ d: polyline(places), fill: 'none', stroke: PAPER[stroke], 'stroke-width': width },
      ...{ 'stroke-dasharray': dash, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    }),
  ];
}

/** A short piece of a line, for a key. */
export function linePiece(role: LineRole, [left, middle]: Point, length: number): Mark {
  const { stroke, width, dash } = LOOKS[role];
  return shape('line', {
    ...{ x1: left, y1: middle, x2: left + length, y2: middle, stroke: PAPER[stroke] },
    ...{ 'stroke-width': width, 'stroke-dasharray': dash, 'stroke-linecap': 'round' },
  });
}
