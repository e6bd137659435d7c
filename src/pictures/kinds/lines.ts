import { curveScales, placeOf } from '../../charts/curve.ts';
import type { LinesChart } from '../chart.ts';
import { dot, line, type Mark, type Point, shape, write } from '../marks.ts';
import { type Area, PAPER } from '../paper.ts';
import { ascent, FACES, lineHeight, type Measure } from '../typeface.ts';
import { axisBelow, axisBeside, gridAcross, ticksWidth, UNDER } from './axes.ts';
import type { Draw, Pen } from './drawing.ts';
import { keyRow, keyRowHeight } from './keyRow.ts';
import { drawEndLabels, endLabels } from './lineLabels.ts';
import { lineMarks, placesOf, textColourOf } from './lineLooks.ts';
import { drawBand, drawBars, drawObserved, drawPaths, keyOfLines } from './linesBehind.ts';
import { uprights } from './uprights.ts';

/** Lines with their words at their ends; behind them bands, points, bars and paths, named in a key above. */
export const drawLines: Draw<LinesChart> = (chart, area, pen) => {
  const { measure } = pen;
  const { x, y, rules = [], marker } = chart;
  const key = keyOfLines(chart);
  const keyHeight = keyRowHeight(key, area.width, measure);
  const title = y.title === '' ? 0 : lineHeight(FACES.axis) + 14;
  const side = ticksWidth(y, pen);
  const labels = endLabels(chart, area.width, measure);
  const across = { left: area.left + side, width: area.width - side - Math.max(labels.room, 12) };
  const scale = curveScales(x, y);
  const xOf = (value: number) => across.left + across.width * (scale.x.place(value) ?? 0);
  const isShown = (value: number) => {
    const place = scale.x.place(value);
    return place !== null && place >= -1e-6 && place <= 1 + 1e-6;
  };
  const upright = uprights(
    [...rules, ...(marker ? [marker] : [])]
      .filter(rule => isShown(rule.x))
      .map(rule => ({ x: xOf(rule.x), label: rule.label })),
    { ...area, ...across },
    measure,
  );
  const top = area.top + keyHeight + title + upright.height;
  const plot: Area = { ...across, top, height: area.top + area.height - UNDER - top };
  return [
    ...keyRow(key, { ...area, top: area.top - 10 }, measure),
    ...(y.title === ''
      ? []
      : [
          write(pen.axisTitle(y), [area.left, area.top + keyHeight + ascent(FACES.axis)], {
            face: FACES.axis,
            colour: 'ink3',
          }),
        ]),
    ...gridOf(chart, plot, pen),
    ...axisBelow(x, plot, area, pen),
    ...upright.draw(plot, '2 5'),
    ...drawBand(chart, plot),
    ...drawBars(chart, plot),
    ...drawPaths(chart, plot),
    ...limitOf(chart, plot, measure),
    ...chart.lines.flatMap(one => lineMarks(one, placesOf(one.points, chart, plot), plot)),
    ...drawObserved(chart, plot),
    ...markerDot(chart, plot),
    ...drawEndLabels(labels, chart, { plot, area }, measure),
  ];
};

function gridOf({ x, y }: LinesChart, plot: Area, pen: Pen): readonly Mark[] {
  const isBare = y.ticks?.length === 0;
  return isBare ? gridAcross(x, plot, pen) : axisBeside(y, plot);
}

/** A level that is dead on one side. */
function limitOf({ limit, x, y }: LinesChart, plot: Area, measure: Measure): readonly Mark[] {
  if (!limit) return [];
  const place = placeOf(curveScales(x, y), { x: x.domain[0], y: limit.y });
  if (place === null) return [];
  const level = plot.top + (1 - place[1]) * plot.height;
  const isBelow = limit.endSide === 'below';
  const ticks = Array.from({ length: Math.floor(plot.width / 16) }, (_, at): Mark => {
    const from: Point = [plot.left + at * 16, level];
    return line(from, [from[0] - 7, level + (isBelow ? 8 : -8)], 'loss', { width: 1.2 });
  });
  const width = measure(limit.label, FACES.label);
  const base = isBelow ? level + 8 + ascent(FACES.label) : level - 16;
  return [
    line([plot.left, level], [plot.left + plot.width, level], 'loss', { width: 2 }),
    ...ticks,
    shape('rect', {
      x: plot.left + 12,
      y: base - 20,
      width: width + 8,
      height: 26,
      fill: PAPER.paper,
      'fill-opacity': 0.85,
    }),
    write(limit.label, [plot.left + 16, base], { face: FACES.label, colour: 'loss' }),
  ];
}

function markerDot({ marker, x, y }: LinesChart, plot: Area): readonly Mark[] {
  if (marker?.y === undefined) return [];
  const place = placeOf(curveScales(x, y), { x: marker.x, y: marker.y });
  if (place === null) return [];
  const at: Point = [plot.left + place[0] * plot.width, plot.top + (1 - place[1]) * plot.height];
  return [dot(at, 10, 'paper'), dot(at, 7, textColourOf('primary'))];
}
