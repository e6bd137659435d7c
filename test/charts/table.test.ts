import { expect, it } from 'vitest';
import { headerOf, sortedRows } from '../../src/charts/table.ts';
import type { Table } from '../../src/schema/index.ts';

const table: Table = {
  caption: '',
  columns: [{ key: 'leverage', label: 'Leverage', unit: '×' }],
  rows: [
    { leverage: 20, name: 'b' },
    { leverage: null, name: 'c' },
    { leverage: 5, name: 'a' },
    { leverage: 100, name: 'a' },
  ],
};
const leverages = (rows: Table['rows']) => rows.map(row => row['leverage']);

it('sorts numbers as numbers, with empty cells last in both directions', () => {
  expect(leverages(sortedRows(table, 'leverage', 'ascending'))).toEqual([5, 20, 100, null]);
  expect(leverages(sortedRows(table, 'leverage', 'descending'))).toEqual([100, 20, 5, null]);
});

it('keeps the order of equal rows and leaves the table itself alone', () => {
  expect(leverages(sortedRows(table, 'name', 'ascending'))).toEqual([5, 100, 20, null]);
  expect(leverages(table.rows)).toEqual([20, null, 5, 100]);
});

it('writes the unit into the header', () => {
  expect(headerOf({ key: 'x', label: 'Leverage', unit: '×' })).toBe('Leverage (×)');
  expect(headerOf({ key: 'x', label: 'Leverage' })).toBe('Leverage');
});
