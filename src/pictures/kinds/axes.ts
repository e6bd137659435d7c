import { type Axis, axisScale, axisTicks, type Tick } from '../../charts/axis.ts';
import { line, type Mark, write } from '../marks.ts';
import type { Area } from '../paper.ts';
import { ascent, FACES, lineHeight, widest } from '../typeface.ts';
import type { Pen } from './drawing.ts';
import { baseOf } from './rowLabels.ts';

const FACE = FACES.axis;
const TICK_GAP = 10;

/** The ticks of an axis that have room beside one another, the first and the last before all others. */
export function ticksThatFit(axis: Axis, length: number, { measure }: Pen): readonly Tick[] {
  const ticks = axisTicks(axis, 7);
  const half = ({ text }: Tick) => measure(text, FACE) / 2 + TICK_GAP;
  const meets = (one: Tick, other: Tick) =>
    Math.abs(one.place - other.place) * length < half(one) + half(other);
  const order = [ticks.at(-1), ticks[0], ...ticks.slice(1, -1)].filter(tick => tick !== undefined);
  const kept: Tick[] = [];
  for (const tick of order) if (kept.every(other => other === tick || !meets(tick, other))) kept.push(tick);
  return ticks.filter(tick => kept.includes(tick));
}

/** Room under a plot for the ticks and the title of its axis. */
export const UNDER = lineHeight(FACE) * 2 + 8;

/** Room for ticks whose title stands beside them. */
export const UNDER_BARE = lineHeight(FACE) + 8;

/** Whether the title of an axis has room left of its first tick. */
export function isTitleBeside(axis: Axis, plot: Area, edge: Area, pen: Pen): boolean {
  const [first] = ticksThatFit(axis, plot.width, pen);
  if (!first) return false;
  const from = plot.left + first.place * plot.width - pen.measure(first.text, FACE) / 2;
  return pen.measure(axis.title, FACE) + 2 * TICK_GAP <= from - edge.left;
}

/** Ticks under a plot, pushed inside where they would leave it, and the title below them or left of them. */
export function axisBelow(axis: Axis, plot: Area, edge: Area, pen: Pen): readonly Mark[] {
  const { measure } = pen;
  const base = plot.top + plot.height + 4 + ascent(FACE);
  const clamp = (x: number, text: string) => {
    const half = measure(text, FACE) / 2;
    return Math.min(edge.left + edge.width - half, Math.max(edge.left + half, x));
  };
  const written = { face: FACE, colour: 'ink3' as const };
  return [
    ...ticksThatFit(axis, plot.width, pen).map(({ place, text }) =>
      write(text, [clamp(plot.left + place * plot.width, text), base], { ...written, anchor: 'middle' }),
    ),
    isTitleBeside(axis, plot, edge, pen)
      ? write(pen.axisTitle(axis), [edge.left, base], written)
      : write(pen.axisTitle(axis), [plot.left, base + lineHeight(FACE)], written),
  ];
}

/** Upright hair lines at the ticks of an axis. */
export function gridAcross(axis: Axis, plot: Area, pen: Pen): readonly Mark[] {
  return ticksThatFit(axis, plot.width, pen).map(({ place }) => {
    const x = plot.left + place * plot.width;
    return line([x, plot.top], [x, plot.top + plot.height], 'hair');
  });
}

const MOST_TICKS_UP = 5;

/** How wide the ticks beside a plot are. */
export function ticksWidth(axis: Axis, { measure }: Pen): number {
  const texts = axisTicks(axis, MOST_TICKS_UP).map(({ text }) => text);
  return widest(texts, FACE, measure) + TICK_GAP;
}

/** Level hair lines at the ticks of the upright axis, their words left of the plot. */
export function axisBeside(axis: Axis, plot: Area): readonly Mark[] {
  return axisTicks(axis, MOST_TICKS_UP).flatMap(({ place, text, value }) => {
    const y = plot.top + (1 - place) * plot.height;
    const isZero = value === 0 && axis.scale === 'linear';
    return [
      line([plot.left, y], [plot.left + plot.width, y], isZero ? 'ink3' : 'hair'),
      write(text, [plot.left - TICK_GAP, baseOf(y, FACE)], { face: FACE, colour: 'ink3', anchor: 'end' }),
    ];
  });
}

/** Where a value lies across a plot; at its edge where it lies beyond. */
export function acrossOf(axis: Axis, plot: Area): (value: number) => number {
  const scale = axisScale(axis);
  return value => plot.left + plot.width * Math.min(1, Math.max(0, scale.place(value) ?? 0));
}
