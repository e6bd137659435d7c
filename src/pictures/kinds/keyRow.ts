import { type Mark, write } from '../marks.ts';
import type { Area } from '../paper.ts';
import { ascent, FACES, lineHeight, type Measure } from '../typeface.ts';

interface KeyItem {
  /** The symbol with its left end and its middle height. */
  readonly symbol: (left: number, middle: number) => readonly Mark[];
  readonly width: number;
  readonly words: string;
}

export interface Key {
  readonly lead?: string | undefined;
  readonly items: readonly KeyItem[];
}

const FACE = FACES.text;
const BETWEEN = 30;
const AFTER_SYMBOL = 8;
const ABOVE = 10;

interface Placed {
  readonly left: number;
  readonly row: number;
  readonly words: string;
  readonly item: KeyItem | null;
}

/** What symbols mean, beside one another in as many rows as they need. */
export function keyRow(
  key: Key,
  { left, top, width }: Omit<Area, 'height'>,
  measure: Measure,
): readonly Mark[] {
  return placed(key, width, measure).flatMap(({ left: at, row, words, item }) => {
    const base = top + ABOVE + row * lineHeight(FACE) + ascent(FACE);
    const x = left + at;
    if (item === null) return [write(words, [x, base], { face: FACES.label })];
    const middle = base - FACE.size * 0.35;
    return [
      ...item.symbol(x, middle),
      write(words, [x + item.width + AFTER_SYMBOL, base], { face: FACE, colour: 'ink2' }),
    ];
  });
}

/** The height that a key takes; 0 for an empty one. */
export function keyRowHeight(key: Key, width: number, measure: Measure): number {
  const rows = placed(key, width, measure).reduce((most, { row }) => Math.max(most, row + 1), 0);
  return rows === 0 ? 0 : ABOVE + rows * lineHeight(FACE);
}

function placed({ lead, items }: Key, room: number, measure: Measure): readonly Placed[] {
  const all = [
    ...(lead ? [{ words: lead, item: null, width: measure(lead, FACES.label) }] : []),
    ...items.map(item => ({
      ...{ words: item.words, item },
      width: item.width + AFTER_SYMBOL + measure(item.words, FACE),
    })),
  ];
  let [left, row] = [0, 0];
  return all.map(({ words, item, width }) => {
    if (left > 0 && left + width > room) [left, row] = [0, row + 1];
    const place = { left, row, words, item };
    left += width + (item === null ? BETWEEN / 2 : BETWEEN);
    return place;
  });
}
