import type { RangesChart } from '../chart.ts';
import { block, line, type Mark, shape } from '../marks.ts';
import { type Area, PAPER } from '../paper.ts';
import { acrossOf, axisBelow, gridAcross, UNDER } from './axes.ts';
import type { Draw } from './drawing.ts';
import { rowLabels } from './rowLabels.ts';
import { uprights } from './uprights.ts';

const TALLEST_ROW = 84;
const BAR = 22;

/** A bar from low to high for each row, the values that stand across all of them named above. */
export const drawRanges: Draw<RangesChart> = ({ axis, rows, marks }, area, pen) => {
  const { measure } = pen;
  const labels = rowLabels(
    rows.map(({ label, text }) => `${label}: ${text}`),
    { ...area, pitch: TALLEST_ROW / 1.4 },
    measure,
  );
  const left = area.left + labels.width;
  const width = area.width - labels.width - 8;
  const across = acrossOf(axis, { ...area, left, width });
  const rules = uprights(
    marks.map(({ value, label }) => ({ x: across(value), label })),
    { ...area, left, width },
    measure,
  );
  const height = Math.min(rows.length * TALLEST_ROW, area.height - rules.height - UNDER);
  const plot: Area = { left, top: area.top + rules.height, width, height };
  const pitch = height / Math.max(1, rows.length);
  return [
    ...gridAcross(axis, plot, pen),
    ...marks.flatMap(mark => limitOf(mark, across(mark.value), plot)),
    ...rows.flatMap((row, place): readonly Mark[] => {
      const middle = plot.top + (place + 0.5) * pitch;
      const [low, high] = [across(row.low), across(row.high)];
      return [
        ...labels.draw(place, middle),
        block({ left: low, top: middle - BAR / 2, width: high - low, height: BAR }, 'model', 0.3),
        line([low, middle - BAR / 2], [low, middle + BAR / 2], 'model', { width: 3 }),
        line([high, middle - BAR / 2], [high, middle + BAR / 2], 'model', { width: 3 }),
      ];
    }),
    ...rules.draw(plot),
    ...axisBelow(axis, plot, area, pen),
  ];
};

/** A limit has a hatched side beyond it, a start is a line alone. */
function limitOf({ role, endSide }: RangesChart['marks'][number], x: number, plot: Area): readonly Mark[] {
  if (role === 'start') return [line([x, plot.top], [x, plot.top + plot.height], 'ink', { width: 2 })];
  const isBelow = endSide !== 'above';
  const from = isBelow ? plot.left : x;
  const to = isBelow ? x : plot.left + plot.width;
  return [
    shape('rect', {
      x: from,
      y: plot.top,
      width: Math.max(0, to - from),
      height: plot.height,
      fill: PAPER.loss,
      'fill-opacity': 0.1,
    }),
    line([x, plot.top], [x, plot.top + plot.height], 'loss', { width: 3 }),
  ];
}
