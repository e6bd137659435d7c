import { expect, test, vi } from 'vitest';
import { tableOf, tableWhenRead } from '../../src/schema/index.ts';

const rows = [
  { won: 3, lost: 1 },
  { won: 0, lost: null },
];

test('a table has the cells of its columns and no others', () => {
  const columns = [{ key: 'lost', label: 'Lost', unit: 'bets' } as const];
  expect(tableOf({ caption: 'Bets', columns, rows })).toEqual({
    caption: 'Bets',
    columns,
    rows: [{ lost: 1 }, { lost: null }],
  });
});

test('a column without cells is a type error', () => {
  const columns = [{ key: 'won', label: 'Won' } as const, { key: 'lots', label: 'Lost' } as const];
  // @ts-expect-error: no row has the cell "lots"
  expect(tableOf({ caption: 'Bets', columns, rows }).rows).toEqual([{ won: 3 }, { won: 0 }]);
});

test('a table that is made when it is read is made once, and not before', () => {
  const made = { caption: 'Bets', columns: [{ key: 'won', label: 'Won' }], rows: [{ won: 3 }] };
  const make = vi.fn(() => made);
  const table = tableWhenRead(make);
  expect(make).not.toHaveBeenCalled();
  expect({ ...table }).toEqual(made);
  expect(make).toHaveBeenCalledOnce();
});
