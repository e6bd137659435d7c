import Papa from 'papaparse';
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

it('does so wherever a spreadsheet of another country begins a cell', () => {
  expect(csvOfCells('=1;=2')).toBe('A\r\n"\'=1;\'=2"\r\n');
  for (const sign of [',', ';', '|', '\t', '\n', '\r'])
    for (const start of ['=', '+', '-', '@', '＝'])
      expect(csvOfCells(`told${sign}${start}1`)).toContain(`${sign}'${start}1`);
  expect(csvOfCells('\t=1')).toContain("'\t'=1");
  expect(csvOfCells('12; "=1+1"')).toContain(`12; ""'=1+1""`);
  expect(csvOfCells('a-b = c', '5 + 3', '−7 %')).toBe('A\r\na-b = c\r\n5 + 3\r\n−7 %\r\n');
});

it('changes no number, whatever text stands beside it', () => {
  const numbers = [-3, 0.1, -0.30000000000000004, 1e-12, 1e21, 5e-324];
  expect(
    csvOfCells(...numbers)
      .split('\r\n')
      .slice(1, -1)
      .map(Number),
  ).toEqual(numbers);
});

it('puts notes before the header, each behind a sign by which readers of CSV can leave them out', () => {
  const table: Table = { caption: '', columns: [{ key: 'a', label: 'A' }], rows: [{ a: 1 }] };
  const notes = [
    ['Sentence', 'Hold it, and\n12 of 100 are gone'],
    ['Note', '=1'],
  ] as const;
  const text = csvOf(table, notes);
  expect(csvOf({ caption: '', columns: [], rows: [] }, [['Fee, each way', '0,05']])).toMatch(
    /^# Fee · each way,"0,05"\r$/m,
  );
  expect(text).toBe(`# Sentence,"Hold it, and 12 of 100 are gone"\r\n# Note,'=1\r\nA\r\n1\r\n`);
  expect(Papa.parse(text.trim(), { comments: '#', header: true, dynamicTyping: true }).data).toEqual([
    { A: 1 },
  ]);
});
