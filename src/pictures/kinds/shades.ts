import { axisScale } from '../../charts/axis.ts';
import { shadeRuns } from '../../charts/shades.ts';
import type { ShadesChart } from '../chart.ts';
import { block, dot, line, polyline, shape, write } from '../marks.ts';
import { type Area, PAPER } from '../paper.ts';
import { ascent, FACES, lineHeight } from '../typeface.ts';
import { axisBelow, axisBeside, ticksWidth, UNDER } from './axes.ts';
import type { Draw } from './drawing.ts';
import { type Key, keyRow, keyRowHeight } from './keyRow.ts';

const SWATCH = 26;
/** How dark each shade is. */
const DARKNESS: readonly number[] = [0.04, 0.2, 0.4, 0.65, 0.95];

/** A map over two axes in a few shades, the line of runaway and the setting on it; the key stands below. */
export const drawShades: Draw<ShadesChart> = (chart, area, pen) => {
  const { x, y, columns, rows, cells, limits } = chart;
  const key = keyOf(chart);
  const keyHeight = keyRowHeight(key, area.width, pen.measure);
  const title = lineHeight(FACES.axis);
  const side = ticksWidth(y, pen);
  const plot: Area = {
    ...{ left: area.left + side, top: area.top + title + 8 },
    ...{ width: area.width - side - 10, height: area.height - title - 8 - UNDER - keyHeight },
  };
  const [across, up] = [axisScale(x), axisScale(y)];
  const place = ([right, high]: readonly [number, number]) =>
    [
      plot.left + (across.place(right) ?? 0) * plot.width,
      plot.top + (1 - (up.place(high) ?? 0)) * plot.height,
    ] as const;
  const runs = shadeRuns(cells, {
    across: columns.map(value => across.place(value) ?? 0),
    up: rows.map(value => up.place(value) ?? 0),
    limits,
  });
  const squares = runs.map(run =>
    block(
      {
        ...{ left: plot.left + run.left * plot.width, top: plot.top + run.top * plot.height },
        ...{ width: run.width * plot.width, height: run.height * plot.height + 0.5 },
      },
      'loss',
      DARKNESS[run.shade],
    ),
  );
  const points = chart.line.points
    .filter(point => Number.isFinite(point.y))
    .map(point => place([point.x, point.y]));
  const here = place([chart.here.at.x, chart.here.at.y]);
  return [
    write(y.title, [area.left, area.top + ascent(FACES.axis)], { face: FACES.axis, colour: 'ink3' }),
    block(plot, 'loss', DARKNESS[0]),
    ...squares,
    ...axisBeside(y, plot).filter(({ kind }) => kind === 'text'),
    ...axisBelow(x, plot, area, pen),
    shape('path', { d: polyline(points), fill: 'none', stroke: PAPER.ink, 'stroke-width': 3 }),
    dot(here, 11, 'paper'),
    dot(here, 8, 'model'),
    ...keyRow(key, { ...area, top: area.top + area.height - keyHeight }, pen.measure),
  ];
};

function keyOf({ shadeNames, shadesLead, line: edge, here }: ShadesChart): Key {
  return {
    lead: shadesLead,
    items: [
      ...shadeNames.map((words, shade) => ({
        ...{ words, width: SWATCH },
        symbol: (left: number, middle: number) => [
          block({ left, top: middle - 10, width: SWATCH, height: 20 }, 'loss', DARKNESS[shade] ?? 1),
        ],
      })),
      {
        ...{ words: edge.label, width: SWATCH },
        symbol: (left: number, middle: number) => [
          line([left, middle], [left + SWATCH, middle], 'ink', { width: 3 }),
        ],
      },
      {
        ...{ words: here.label, width: 20 },
        symbol: (left: number, middle: number) => [dot([left + 10, middle], 8, 'model')],
      },
    ],
  };
}
