import type { RowsChart } from '../chart.ts';
import { line, type Mark, paragraph } from '../marks.ts';
import { FACES, lineHeight, wrapped } from '../typeface.ts';
import { dotStrip } from './dots.ts';
import type { Draw } from './drawing.ts';
import { rowLabels } from './rowLabels.ts';

const GAP = 24;
const WIDEST_STRIP = 520;
const TALLEST_ROW = 78;

/** A strip of a hundred dots each, its name before it and what is told of it behind. */
export const drawRows: Draw<RowsChart> = ({ rows }, area, { measure }) => {
  const pitch = Math.min(TALLEST_ROW, area.height / rows.length);
  const labels = rowLabels(
    rows.map(({ label }) => label),
    { ...area, pitch },
    measure,
  );
  const strip = Math.min(WIDEST_STRIP, (area.width - labels.width) * 0.6);
  const left = area.left + labels.width;
  const words = area.left + area.width - (left + strip + GAP);
  return rows.flatMap((row, place): readonly Mark[] => {
    const middle = area.top + (place + 0.5) * pitch;
    const face = row.role === 'primary' ? FACES.label : FACES.text;
    const lines = wrapped(row.text, face, words, measure).length;
    const colour = row.role === 'primary' ? 'loss' : row.role === 'observed' ? 'ink' : 'ink3';
    const height = (strip / 50) * 2;
    const top = middle - height / 2;
    const range = row.range;
    return [
      ...labels.draw(place, middle, row.role === 'primary'),
      ...dotStrip(row.share, { left, top, width: strip, height }, colour),
      ...(range ? whisker(range, { left, strip, y: top + height + 5 }) : []),
      ...paragraph(
        row.text,
        { left: left + strip + GAP, top: middle - (lines * lineHeight(face)) / 2, width: words },
        { face },
        measure,
      ).marks,
    ];
  });
};

function whisker(
  [low, high]: readonly [number, number],
  { left, strip, y }: { readonly left: number; readonly strip: number; readonly y: number },
): readonly Mark[] {
  const [from, to] = [left + low * strip, left + high * strip];
  return [
    line([from, y], [to, y], 'ink', { width: 1.5 }),
    line([from, y - 4], [from, y + 4], 'ink', { width: 1.5 }),
    line([to, y - 4], [to, y + 4], 'ink', { width: 1.5 }),
  ];
}
