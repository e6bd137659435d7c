import { expect, it } from 'vitest';
import { areaPath, linePath, percent } from '../../src/charts/svgPath.ts';

it('draws upward values upward and lifts the pen at a gap', () => {
  expect(linePath([[0, 0], [0.5, 1], null, [1, 0.25]])).toBe('M0 1000L500 0M1000 750');
  expect(linePath([])).toBe('');
});

it('closes the area between two lines', () => {
  expect(
    areaPath(
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 0.5],
      ],
    ),
  ).toBe('M0 0L1000 0L1000 500L0 1000Z');
  expect(areaPath([[0, 1]], [[0, 0]])).toBe('');
});

it('writes places as short percentages', () => {
  expect(percent(1 / 3)).toBe('33.333%');
  expect(percent(1)).toBe('100%');
});
