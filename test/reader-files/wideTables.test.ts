import { describe, expect, test } from 'vitest';
import { shortened } from '../../src/reader-files/shortened.ts';
import { columnNames } from '../../src/reader-files/text.en.ts';
import { forecastsOf } from './readFile.ts';

const ROWS = Array.from({ length: 60 }, (_, row) => [`0.${(row % 9) + 1}`, String(row % 2)] as const);
const MOST_LETTERS = 2000;

/** All letters of what is sent from the worker to the page about how a file was read. */
const lettersOf = (text: string) => {
  const { reading } = forecastsOf(text);
  return [...reading!.names, ...reading!.preview.flatMap(({ cells }) => cells)].join('').length;
};

describe('what is told of a file is short, however long its parts are', () => {
  test('a name', () => {
    const rows = ROWS.map(cells => cells.join(','));
    expect(lettersOf([`${'x'.repeat(2e6)},outcome`, ...rows].join('\n'))).toBeLessThan(MOST_LETTERS);
  });

  test('a cell', () => {
    const rows = ROWS.map(([chance, outcome]) => `${chance},${outcome},${'x'.repeat(1e5)}`);
    expect(lettersOf(['probability,outcome,note', ...rows].join('\n'))).toBeLessThan(MOST_LETTERS);
  });
});

describe('names of columns', () => {
  test('that are alike as far as they are told are counted', () => {
    const long = 'y'.repeat(100);
    const told = columnNames([`${long}1`, `${long}2`, '', 'date']);
    expect(told).toEqual([
      `${'y'.repeat(59)}… (column 1)`,
      `${'y'.repeat(59)}… (column 2)`,
      'column 3',
      'date',
    ]);
  });

  test('are cut between letters', () => {
    expect(shortened('ab😀cd', 4)).toBe('ab…');
    expect(shortened('ab😀c', 5)).toBe('ab😀c');
  });
});
