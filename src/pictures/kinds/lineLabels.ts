import { type CurveLine, curveScales, linePlaceOf } from '../../charts/curve.ts';
import { spreadLabels } from '../../charts/spreadLabels.ts';
import type { LinesChart } from '../chart.ts';
import { boxOf, type Mark, type TextMark, writeLines } from '../marks.ts';
import type { Area } from '../paper.ts';
import { FACES, lineHeight, type Measure, widest, wrapped } from '../typeface.ts';
import { placesOf, textColourOf } from './lineLooks.ts';

const FACE = FACES.label;
const BESIDE = 12;
/** No room beside the plot is wider than this share of all. */
const WIDEST = 0.3;
/** A line that ends left of this place has its label inside the plot. */
const OUTSIDE_FROM = 0.9;

interface EndLabel {
  readonly line: CurveLine;
  readonly lines: readonly string[];
  readonly isOutside: boolean;
}

export interface EndLabels {
  /** The room right of the plot. */
  readonly room: number;
  readonly all: readonly EndLabel[];
}

/** What the lines are called, broken to the room that is left beside or inside the plot. */
export function endLabels(chart: LinesChart, width: number, measure: Measure): EndLabels {
  const scales = curveScales(chart.x, chart.y);
  const all = chart.lines
    .filter(({ label }) => label !== '' && !chart.areNamedInKey)
    .flatMap((line): EndLabel[] => {
      const ends = line.points.map(point => linePlaceOf(scales, point)).filter(place => place !== null);
      const at = line.labelled ? scales.x.place(line.labelled.at.x) : (ends.at(-1)?.[0] ?? null);
      if (at === null) return [];
      return [
        { line, lines: wrapped(line.label, FACE, width * WIDEST, measure), isOutside: at >= OUTSIDE_FROM },
      ];
    });
  const outside = all.filter(({ isOutside }) => isOutside);
  const room = outside.reduce((most, { lines }) => Math.max(most, widest(lines, FACE, measure)), 0);
  return { all, room: room === 0 ? 0 : room + BESIDE };
}

/** Each label at its line's last place; those that would meet are moved apart. */
export function drawEndLabels(
  { all }: EndLabels,
  chart: LinesChart,
  { plot, area }: { readonly plot: Area; readonly area: Area },
  measure: Measure,
): readonly Mark[] {
  const placed = all.map(label => {
    const { labelled, points } = label.line;
    const places = placesOf(labelled ? [labelled.at] : points, chart, plot);
    return { ...label, end: places.at(-1)! };
  });
  const outside = placed.filter(({ isOutside }) => isOutside);
  const height = outside.reduce((most, { lines }) => Math.max(most, lines.length * lineHeight(FACE)), 0);
  const middles = spreadLabels(
    outside.map(({ end }) => end[1]),
    height,
    [area.top + height / 2, plot.top + plot.height - height / 2 + 8],
  );
  const beside = outside.flatMap(({ line, lines }, at) =>
    writeLines(
      lines,
      [plot.left + plot.width + BESIDE, middles[at]! - (lines.length * lineHeight(FACE)) / 2],
      {
        face: FACE,
        colour: textColourOf(line.role),
      },
    ),
  );
  const taken: TextMark[] = [];
  for (const { line, lines, end } of placed.filter(({ isOutside }) => !isOutside)) {
    const colour = textColourOf(line.role);
    const width = widest(lines, FACE, measure);
    const left = Math.max(plot.left + 6, Math.min(end[0] - width - BESIDE, plot.left + plot.width - width));
    const blockHeight = lines.length * lineHeight(FACE);
    const free = [
      end[1] - blockHeight - 12,
      end[1] + 12,
      plot.top + 4,
      plot.top + plot.height - blockHeight - 4,
    ]
      .map(top => Math.min(plot.top + plot.height - blockHeight, Math.max(plot.top, top)))
      .map(top => writeLines(lines, [left, top], { face: FACE, colour }))
      .find(marks =>
        marks.every(mark => taken.every(other => !meet(boxOf(mark, measure), boxOf(other, measure)))),
      );
    taken.push(...(free ?? []));
  }
  return [...beside, ...taken];
}

/** Whether two boxes have a part in common. */
export function meet(one: Area, other: Area): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
