import type { PairsChart } from '../chart.ts';
import { block, dot, line, type Mark, write } from '../marks.ts';
import type { Area, Colour } from '../paper.ts';
import type { Face } from '../typeface.ts';
import { acrossOf, axisBelow, gridAcross, isTitleBeside, UNDER, UNDER_BARE } from './axes.ts';
import type { Draw, Pen } from './drawing.ts';
import { keyRow, keyRowHeight } from './keyRow.ts';
import { baseOf, faceInRow, rowLabels } from './rowLabels.ts';

const R = 9;
const TALLEST_ROW = 62;
const BESIDE_MARK = 8;
const KEY_SYMBOL = 26;

/** A row for each case: the ring of what was said, the dot of what is, and the way between them. */
export const drawPairs: Draw<PairsChart> = (chart, area, pen) => {
  const { rows, axis, marks: names } = chart;
  const key = keyOf(names, rows);
  const top = area.top + keyRowHeight(key, area.width, pen.measure) + 8;
  const room = { ...area, top, height: area.top + area.height - top };
  const bare = layOut(chart, room, UNDER_BARE, pen);
  const { plot, pitch, face, labels } = isTitleBeside(axis, bare.plot, area, pen)
    ? bare
    : layOut(chart, room, UNDER, pen);
  return [
    ...keyRow(key, { ...area, top: area.top - 10 }, pen.measure),
    ...gridAcross(axis, plot, pen),
    ...axisBelow(axis, plot, area, pen),
    ...rows.flatMap((row, place) => {
      const middle = plot.top + (place + 0.5) * pitch;
      return [
        ...labels.draw(place, middle, row.id === chart.chosen),
        ...drawRow(row, axis, { plot, middle, pitch, face }),
      ];
    }),
  ];
};

/** Where the rows stand, with so much room under them for the axis. */
function layOut({ rows }: PairsChart, area: Area, under: number, { measure }: Pen) {
  const height = Math.min(area.height - under, rows.length * TALLEST_ROW);
  const pitch = height / rows.length;
  const face = faceInRow(pitch);
  const labels = rowLabels(
    rows.map(({ label }) => label),
    { ...area, pitch },
    measure,
  );
  const texts = rows.flatMap(({ firstText, secondText }) => [firstText, secondText]);
  const side = Math.max(...texts.map(text => measure(text, face))) + R + BESIDE_MARK;
  const left = area.left + labels.width + side;
  const plot: Area = { left, top: area.top, width: area.width - labels.width - 2 * side, height };
  return { plot, pitch, face, labels };
}

interface RowPlace {
  readonly plot: Area;
  readonly middle: number;
  readonly pitch: number;
  readonly face: Face;
}

type Row = PairsChart['rows'][number];

function drawRow(
  row: Row,
  axis: PairsChart['axis'],
  { plot, middle, pitch, face }: RowPlace,
): readonly Mark[] {
  const across = acrossOf(axis, plot);
  const first = across(row.first);
  const base = baseOf(middle, face);
  const beside = (x: number, text: string, isLeft: boolean, colour: Colour): readonly Mark[] =>
    text === ''
      ? []
      : [
          write(text, [x + (isLeft ? -1 : 1) * (R + BESIDE_MARK), base], {
            ...{ face, colour },
            anchor: isLeft ? 'end' : 'start',
          }),
        ];
  const band = row.band ? [drawBand(row.band.map(across), middle, pitch)] : [];
  if (row.second === null)
    return [...band, dot([first, middle], R, 'ink3', 'ring'), ...beside(first, row.firstText, false, 'ink3')];
  const second = across(row.second);
  const tone = toneOf(row);
  const secondIsLeft = second < first || (second === first && row.firstText !== '');
  return [
    ...band,
    line([first, middle], [second, middle], tone, { width: 4 }),
    ...(row.firstText === ''
      ? [line([first, middle - R], [first, middle + R], 'ink3', { width: 2 })]
      : [dot([first, middle], R, 'ink3', 'ring')]),
    dot([second, middle], R, tone === 'ink3' ? 'ink' : tone),
    ...beside(first, row.firstText, !secondIsLeft, 'ink3'),
    ...beside(second, row.secondText, secondIsLeft, tone === 'ink3' ? 'ink' : tone),
  ];
}

function drawBand([low, high]: readonly number[], middle: number, pitch: number): Mark {
  const height = Math.min(pitch * 0.6, 30);
  return block(
    { left: low!, top: middle - height / 2, width: Math.max(2, high! - low!), height },
    'model',
    0.16,
  );
}

function toneOf({ tone, first, second }: Row): 'loss' | 'model' | 'ink3' {
  if (tone === 'loss') return 'loss';
  if (tone === 'neutral') return 'ink3';
  return second! < first ? 'loss' : 'model';
}

function keyOf({ first, second, band }: PairsChart['marks'], rows: readonly Row[]) {
  const middleOf = (left: number) => left + KEY_SYMBOL / 2;
  const item = (words: string, symbol: (left: number, middle: number) => readonly Mark[]) => ({
    words,
    symbol,
    width: KEY_SYMBOL,
  });
  const isMarked = rows.some(({ firstText }) => firstText !== '');
  return {
    items: [
      item(first, (left, y) =>
        isMarked
          ? [dot([middleOf(left), y], R, 'ink3', 'ring')]
          : [line([middleOf(left), y - R], [middleOf(left), y + R], 'ink3', { width: 2 })],
      ),
      item(second, (left, y) => [dot([middleOf(left), y], R, keyTone(rows))]),
      ...(band && rows.some(row => row.band)
        ? [
            item(band, (left, y) => [
              block({ left, top: y - 9, width: KEY_SYMBOL, height: 18 }, 'model', 0.16),
            ]),
          ]
        : []),
    ],
  };
}

/** The colour that most of the dots have. */
function keyTone(rows: readonly Row[]): Colour {
  const tones = rows.filter(({ second }) => second !== null).map(toneOf);
  const losses = tones.filter(tone => tone === 'loss').length;
  if (losses * 2 >= tones.length && losses > 0) return 'loss';
  return tones.includes('model') ? 'model' : 'ink';
}
