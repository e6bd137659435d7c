import type { HeatChart } from '../chart.ts';
import { block, type Mark, shape, triangle, write } from '../marks.ts';
import { PAPER } from '../paper.ts';
import { ascent, FACES, lineHeight } from '../typeface.ts';
import type { Draw } from './drawing.ts';
import { keyRow, keyRowHeight } from './keyRow.ts';
import { baseOf, faceInRow, rowLabels } from './rowLabels.ts';

/** Up to this share of the colour ink on it can be read. */
const DARKEST = 0.6;
const CELL_GAP = 3;
const MARK = 12;

/** Numbers on a grid, the more the darker; settings across and down. */
export const drawHeat: Draw<HeatChart> = (chart, area, { measure }) => {
  const { rows, columns, cells, rowTitle, columnTitle, markWords, selected } = chart;
  const key = {
    items: markWords
      ? [
          {
            ...{ words: markWords, width: MARK },
            symbol: (left: number, middle: number) => [
              triangle([left, middle + MARK / 2], MARK, 'down' as const, 'ink'),
            ],
          },
        ]
      : [],
  };
  const keyHeight = keyRowHeight(key, area.width, measure);
  const head = lineHeight(FACES.small);
  const height = Math.min(64, (area.height - 2 * head - keyHeight) / rows.length);
  const labels = rowLabels(rows, { ...area, pitch: height }, measure);
  const top = area.top + 2 * head;
  const left = area.left + labels.width;
  const width = (area.width - labels.width) / columns.length;
  const face = faceInRow(height);
  const titles = [
    write(rowTitle, [area.left, area.top + ascent(FACES.small)], { face: FACES.small, colour: 'ink3' }),
    write(columnTitle, [area.left + area.width, area.top + ascent(FACES.small)], {
      face: FACES.small,
      colour: 'ink3',
      anchor: 'end',
    }),
  ];
  const grid = rows.flatMap((_, row): readonly Mark[] => [
    ...labels.draw(row, top + (row + 0.5) * height, selected?.[0] === row),
    ...cells[row]!.flatMap((cell, column): readonly Mark[] => {
      const box = {
        ...{ left: left + column * width, top: top + row * height },
        ...{ width: width - CELL_GAP, height: height - CELL_GAP },
      };
      const isSelected = selected?.[0] === row && selected[1] === column;
      const right = box.left + box.width;
      return [
        block(box, 'loss', DARKEST * cell.value),
        ...(isSelected ? [outline(box)] : []),
        write(cell.text, [box.left + box.width / 2, baseOf(box.top + box.height / 2, face)], {
          face,
          anchor: 'middle',
          isBare: true,
        }),
        ...(cell.isMarked
          ? [triangle([right - MARK - 6, box.top + MARK + 6], MARK, 'down' as const, 'ink')]
          : []),
      ];
    }),
  ]);
  const heads = columns.map((text, column) =>
    write(text, [left + (column + 0.5) * width, top - 6], {
      face: FACES.small,
      colour: 'ink2',
      anchor: 'middle',
    }),
  );
  return [
    ...titles,
    ...heads,
    ...grid,
    ...keyRow(key, { ...area, top: top + rows.length * height }, measure),
  ];
};

function outline({
  left,
  top,
  width,
  height,
}: {
  left: number;
  top: number;
  width: number;
  height: number;
}): Mark {
  return shape('rect', {
    x: left,
    y: top,
    width,
    height,
    fill: 'none',
    stroke: PAPER.ink,
    'stroke-width': 3,
  });
}
