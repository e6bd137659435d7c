import { describe, expect, test } from 'vitest';
import { finish, type Intermediate } from '../../../src/panels/defineComputation.ts';
import { measureOwnDays } from '../../../src/panels/guardrails/measureOwnDays.ts';
import type { LearnedDays, UnfitDays } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import type { SaidOfFile } from '../../../src/reader-files/fileSettings.ts';
import type { AskedFile } from '../../../src/reader-files/reading.ts';
import { writeDay } from '../../../src/reader-files/writeDay.ts';

type Cell = (day: number) => string | number;

const FIRST = 18_628;
const VALUES = { windowFrom: 0, windowDays: 60, seed: 1 };
const move: Cell = day => (0.01 * Math.sin(day * 2.3)).toFixed(5);
const price: Cell = day => (100 + 3 * Math.sin(day)).toFixed(3);
/** So near to each other that they could be returns of a little more than one in a hundred. */
const smallPrice: Cell = day => (0.012 + 0.003 * Math.sin(day)).toFixed(5);

/** A file of so many dated rows, with one cell for each of its other columns. */
const fileOf = (names: string, cells: readonly Cell[], rows = 6) =>
  `date,${names}\n${Array.from({ length: rows }, (_, day) =>
    [writeDay(FIRST + day), ...cells.map(cell => cell(day))].join(','),
  ).join('\n')}\n`;

const measured = (text: string, said: SaidOfFile = {}) => finish(measureOwnDays(text, VALUES, said));

/** How many days six rows are: one less where they are prices, for a return needs two of them. */
function daysIn(text: string, said: SaidOfFile = {}): number {
  const { unfit } = measured(text, said) as UnfitDays;
  if (unfit.why !== 'tooFew') throw new Error(JSON.stringify(unfit));
  return unfit.days;
}

const readOnly = (text: string, said: SaidOfFile = {}) =>
  Array.from(measureOwnDays(text, VALUES, said)) as number[];

describe('what is called a price', () => {
  test.each([
    ['near 100', price],
    ['near a hundredth', smallPrice],
  ])('%s is one', (_, cell) => {
    expect(daysIn(fileOf('close', [cell]))).toBe(5);
    expect(daysIn(fileOf('close', [cell]), { liveColumn: 1 })).toBe(5);
  });

  test('is what else the reader says that it is', () => {
    expect(daysIn(fileOf('close', [smallPrice]), { content: 'returns' })).toBe(6);
  });

  test('is left beside what the file is about: its returns', () => {
    expect(daysIn(fileOf('return,close', [move, price]))).toBe(6);
    expect(daysIn(fileOf('live,close', [move, price]))).toBe(6);
  });

  test('is a price beside other columns that are something else', () => {
    const said = { testColumn: 1, liveColumn: 2 };
    expect(daysIn(fileOf('test,close', [price, smallPrice]), said)).toBe(5);
    expect(daysIn(fileOf('test,close', [move, price]), said)).toBe(5);
  });

  test('is read once where it is one beyond doubt', () => {
    const text = fileOf('close', [price]);
    expect(readOnly(text, { liveColumn: 1 })).toEqual(readOnly(text, { liveColumn: 1, content: 'equity' }));
  });

  test('leaves no question which column is meant where others are open', () => {
    const text = `word,close\n${['alpha', 'beta', 'gamma', 'delta'].map((name, row) => `${name},${price(row)}`).join('\n')}\n`;
    expect(measured(text)).toMatchObject({ kind: 'unfit', unfit: { why: 'noDates' } });
  });
});

test('what is called otherwise stays what it is, though the reader named its column', () => {
  expect(daysIn(fileOf('return', [move]), { liveColumn: 1 })).toBe(6);
  expect(daysIn(fileOf('return', [move]))).toBe(6);
});

describe('of several stages', () => {
  const asked = (text: string, said: SaidOfFile = {}) => measured(text, said) as AskedFile;

  test('the one that is meant is asked for, beside the dates that are certain', () => {
    const { kind, questions, columns } = asked(fileOf('test,live', [move, move]));
    expect([kind, questions, columns]).toEqual([
      'asked',
      [{ id: 'liveColumn', why: 'several', choices: [1, 2] }],
      { dateColumn: 0 },
    ]);
  });

  test('the one that is said is taken', () => {
    expect(daysIn(fileOf('test,live', [move, move]), { testColumn: 1, liveColumn: 2 })).toBe(6);
  });

  test('and where that one holds nothing, it is asked again', () => {
    const empty: Cell = day => (day === 2 ? '0.01' : '');
    const said = { testColumn: 1, paperColumn: 2, liveColumn: 3 };
    expect(asked(fileOf('test,paper,live', [move, move, empty]), said).questions).toEqual([
      { id: 'liveColumn', why: 'several', choices: [1, 2] },
    ]);
  });
});

describe('what is told of the file', () => {
  /** The first days of the window stand still: nothing is learned, and all else is told. */
  const still: Cell = day => (day < 95 ? 0 : move(day));

  test('is how it is laid out, what was left out of it and which column it is', () => {
    const text = `${fileOf('return', [still], 500)}2023-05-01,soon\n`;
    const told = measured(text) as LearnedDays;
    expect(told).toMatchObject({ kind: 'learned', isStill: true, content: 'returns', column: 1 });
    expect(Object.keys(told.file)).toEqual(['layout', 'rejected']);
    expect(told.file.layout).toMatchObject({ names: ['date', 'return'], columns: { date: 0, live: 1 } });
    expect(told.file.rejected).toMatchObject([{ line: 502, fault: 'valueUnreadable' }]);
    expect([told.own.learnable, told.window]).toEqual([100, { from: 0, days: 60 }]);
  });

  test('as far as it is read is a twentieth of the work at most', () => {
    const shares = readOnly(fileOf('return', [still], 500));
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(0.05);
    }
    expect(shares.at(-1)).toBe(0.05);
  });

  test('is nothing before the first row of a file that has to be understood as a whole', () => {
    const rows = Array.from({ length: 6 }, (_, day) => ({ date: writeDay(FIRST + day), return: move(day) }));
    expect(readOnly(JSON.stringify(rows))[0]).toBe(0);
  });

  test('as it learns goes from there on, epoch by epoch of the six networks', () => {
    const work = measureOwnDays(fileOf('return', [move], 460), VALUES, {});
    const learning: Intermediate<LearnedDays>[] = [];
    for (let step = work.next(); learning.length < 4; step = work.next())
      if (typeof step.value !== 'number') learning.push(step.value as Intermediate<LearnedDays>);
    expect(learning.map(({ share }) => share)).toEqual(
      [0, 1, 2, 3].map(epoch => expect.closeTo(0.05 + (0.95 * epoch) / (6 * 150), 12)),
    );
    expect(learning.map(({ outcome }) => outcome.calm.losses.length)).toEqual([0, 1, 2, 3]);
  });
});
