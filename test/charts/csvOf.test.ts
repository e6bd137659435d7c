import { expect, it } from 'vitest';
import { csvOf } from '../../src/charts/csvOf.ts';
import type { Table } from '../../src/schema/index.ts';

function csvOfCells(...cells: (string | number | null)[]): string {
  const table: Table = { caption: '', columns: [{ key: 'a', label: 'A' }], rows: cells.map(a => ({ a })) };
  return csvOf(table);
}

it('writes a header with units, CRLF after every line, numbers at full precision', () => {
  const table: Table = {
    caption: 'never part of the file',
    columns: [
      { key: 'leverage', label: 'Leverage', unit: '×' },
      { key: 'probability', label: 'Wiped out' },
    ],
    rows: [
      { leverage: 20, probability: 0.11627906976744186 },
      { leverage: 50, probability: 1e-12 },
    ],
  };
  expect(csvOf(table)).toBe('Leverage (×),Wiped out\r\n20,0.11627906976744186\r\n50,1e-12\r\n');
});

it('quotes commas, quotes and line breaks, and nothing else', () => {
  expect(csvOfCells('1 day, then', 'say "no"', 'two\nlines', 'plain')).toBe(
    'A\r\n"1 day, then"\r\n"say ""no"""\r\n"two\nlines"\r\nplain\r\n',
  );
});

it('leaves missing cells empty', () => {
  expect(csvOfCells(null, 0)).toBe('A\r\n\r\n0\r\n');
  expect(csvOf({ caption: '', columns: [{ key: 'a', label: 'A' }], rows: [{}] })).toBe('A\r\n\r\n');
});

it('keeps a spreadsheet from running a text, but leaves negative numbers alone', () => {
  expect(csvOfCells('=1+1', '@x', -3)).toBe("A\r\n'=1+1\r\n'@x\r\n-3\r\n");
});
