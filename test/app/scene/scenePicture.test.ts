import { describe, expect, test } from 'vitest';
import { guessedDots, guessedRows } from '../../../src/app/scene/scenePicture.ts';
import { findPanel } from '../../../src/panels/allPanels.ts';
import type { Chart } from '../../../src/pictures/chart.ts';
import { contentOf, misplaced, textsOf } from '../../pictures/drawnPictures.ts';

const common = (await contentOf(findPanel('leverage')!, 'odds'))!;
const SAID = 'I said 28 of 100. It is 12 of 100.';
const row = (name: string, said: number, is: number) => ({
  name,
  guess: { words: `said ${said}`, share: said / 100 },
  truth: { words: `is ${is}`, share: is / 100 },
});
const MARKS = { first: 'my guess', second: 'what it is' };

function drawn(charts: readonly Chart[]) {
  const content = { ...common, sentence: SAID, charts };
  expect(misplaced(content)).toEqual([]);
  return textsOf(content).map(({ text }) => text);
}

describe('the picture to send on', () => {
  test('shows a number of a hundred as dots, the guess beside the truth', () => {
    const chart = guessedDots(row('', 28, 12));
    expect(
      chart.kind === 'dots' && chart.boxes.map(({ counts, isGuess }) => [counts.worst, isGuess]),
    ).toEqual([
      [28, true],
      [12, undefined],
    ]);
    expect(drawn([chart])).toEqual(expect.arrayContaining([common.question, SAID, 'said 28', 'is 12']));
  });

  test('shows every point of a curve with its name, on one scale', () => {
    const chart = guessedRows([row('2×', 5, 1), row('50×', 60, 44)], MARKS);
    expect(drawn([chart])).toEqual(
      expect.arrayContaining(['2×', 'said 5', 'is 1', '50×', 'said 60', 'is 44']),
    );
    expect(chart.kind === 'pairs' && chart.rows.map(({ first, second }) => [first, second])).toEqual([
      [0.05, 0.01],
      [0.6, 0.44],
    ]);
  });

  test('tells a choice in words, whole, and where it can be checked', () => {
    expect(drawn([])).toEqual(expect.arrayContaining([common.question, SAID, common.address]));
  });
});
