import type { StepsChart } from '../chart.ts';
import { block, line, type Mark, triangle, write } from '../marks.ts';
import type { Area, Colour } from '../paper.ts';
import { FACES } from '../typeface.ts';
import type { Draw } from './drawing.ts';
import { baseOf, rowLabels } from './rowLabels.ts';

const TALLEST_ROW = 54;
const GAP = 10;
const TRIANGLE = 15;

type Row = StepsChart['rows'][number];

/** Bars from one total to the next, gains in blue and losses hatched, what each is told right of it. */
export const drawSteps: Draw<StepsChart> = ({ rows }, area, { measure }) => {
  const pitch = Math.min(TALLEST_ROW, area.height / rows.length);
  const labels = rowLabels(
    rows.map(({ label }) => label),
    { ...area, pitch },
    measure,
  );
  const told = rows.map(row => toldOf(row.text));
  const widths = told.map(({ text, way }) => measure(text, FACES.label) + (way ? TRIANGLE + 6 : 0));
  const side = Math.max(...widths) + GAP;
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const isAllLoss = high === 0;
  const width = area.width - labels.width - side;
  const left = area.left + labels.width;
  const across = (value: number) => left + (width * (isAllLoss ? -value : value - low)) / (high - low || 1);
  return [
    line([across(0), area.top], [across(0), area.top + pitch * rows.length], 'ink3'),
    ...rows.flatMap((row, place): readonly Mark[] => {
      const middle = area.top + (place + 0.5) * pitch;
      const end = Math.max(across(row.from), across(row.to));
      const isTotal = row.kind === 'total';
      const colour = colourOf(row);
      const { text, way } = told[place]!;
      const x = end + GAP;
      return [
        ...labels.draw(place, middle, isTotal),
        ...(row.isOff ? [] : [barOf(row, across, { middle, pitch })]),
        ...(way ? [triangle([x, baseOf(middle, FACES.label)], TRIANGLE, way, colour)] : []),
        write(text, [x + (way ? TRIANGLE + 6 : 0), baseOf(middle, FACES.label)], {
          face: FACES.label,
          colour,
        }),
      ];
    }),
  ];
};

interface BarPlace {
  readonly middle: number;
  readonly pitch: number;
}

function barOf(
  { kind, from, to }: Row,
  across: (value: number) => number,
  { middle, pitch }: BarPlace,
): Mark {
  const [start, end] = [across(from), across(to)].sort((one, other) => one - other);
  const height = pitch * (kind === 'total' ? 0.62 : 0.5);
  const bar: Area = { left: start!, top: middle - height / 2, width: Math.max(1.5, end! - start!), height };
  if (kind === 'total') return block(bar, 'ink2');
  return block(bar, to < from ? 'hatch' : 'model');
}

function colourOf({ kind, from, to, isOff }: Row): Colour {
  if (kind === 'total' || isOff || from === to) return 'ink';
  return to < from ? 'loss' : 'model';
}

/** "▼ −2,070" as its words and the way of the triangle, which is drawn. */
export function toldOf(text: string): { readonly text: string; readonly way: 'up' | 'down' | null } {
  if (/^[▲▼]/.test(text)) return { text: text.slice(1).trim(), way: text.startsWith('▲') ? 'up' : 'down' };
  return { text, way: null };
}
