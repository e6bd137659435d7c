import { describe, expect, test } from 'vitest';
import { drawScenePicture, type ScenePicture } from '../../../src/app/scene/scenePicture.ts';

const COMMON = {
  question: 'How many of 100 are wiped out within a day?',
  said: 'I said 28 of 100. It is 12 of 100.',
  source: 'Faultline · /leverage/?scene=day&guess=1',
};
const row = (name: string, said: number, is: number) => ({
  name,
  guess: { words: `said ${said}`, share: said / 100 },
  truth: { words: `is ${is}`, share: is / 100 },
});

/** A canvas that notes what is drawn on it; a letter is ten wide. */
function drawn(picture: Pick<ScenePicture, 'rows' | 'asDots'>) {
  const texts: string[] = [];
  const bars: number[] = [];
  let filled = 0;
  const noted = {
    fillText: (text: string) => texts.push(text),
    measureText: (text: string) => ({ width: 10 * text.length }),
    fillRect: (_x: number, _y: number, width: number) => bars.push(width),
    beginPath: () => undefined,
    arc: () => undefined,
    stroke: () => undefined,
    fill: () => {
      filled += 1;
    },
  };
  drawScenePicture(noted as unknown as CanvasRenderingContext2D, { ...COMMON, ...picture }, name => name);
  return { texts, bars: bars.slice(1), filled };
}

describe('the picture to send on', () => {
  test('shows a number of a hundred as dots, the guess beside the truth', () => {
    const { texts, filled } = drawn({ asDots: true, rows: [row('', 28, 12)] });
    expect(filled).toBe(40);
    expect(texts).toEqual([COMMON.question, 'said 28', 'is 12', COMMON.said, COMMON.source]);
  });

  test('shows every point of a curve with its name, as bars of one scale', () => {
    const { texts, bars } = drawn({ asDots: false, rows: [row('2×', 5, 1), row('50×', 60, 44)] });
    expect(texts).toEqual(expect.arrayContaining(['2×', 'said 5', 'is 1', '50×', 'said 60', 'is 44']));
    expect(bars[2]! / bars[3]!).toBeCloseTo(60 / 44, 10);
    expect(bars[0]! / bars[2]!).toBeCloseTo(5 / 60, 10);
  });

  test('tells a choice in words, whole', () => {
    const { texts, bars } = drawn({ asDots: false, rows: [] });
    expect(bars).toEqual([]);
    expect(texts).toEqual([COMMON.question, COMMON.said, COMMON.source]);
  });
});
