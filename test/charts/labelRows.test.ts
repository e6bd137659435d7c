import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRows } from '../../src/charts/labelRows.ts';

test('labels that would meet stand on rows of their own, the others on the lowest', () => {
  const rows = labelRows([
    { place: 0.03, label: 'first model sale' },
    { place: 0.05, label: 'halt' },
    { place: 0.8, label: 'low' },
  ]);
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('a label at the end of the plot stands left of its line', () => {
  expect(labelRows([{ place: 0.98, label: 'low' }])).toEqual([{ row: 0, isLeft: true }]);
  expect(labelRows([{ place: 0.1, label: 'low' }])).toEqual([{ row: 0, isLeft: false }]);
});

test('as many labels at one place stand on as many rows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, place) => {
        const rows = labelRows(Array.from({ length: count }, () => ({ place, label: 'halt' })));
        expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: count }, (_, row) => row));
      },
    ),
  );
});
