import { expect, test } from 'vitest';
import { piecesOf, placesOf } from '../../src/pictures/kinds/lineLooks.ts';

const axis = (domain: readonly [number, number]) => ({
  title: '',
  scale: 'linear' as const,
  domain,
  ticks: [...domain],
  format: String,
});
const CHART = { x: axis([0, 4]), y: axis([90, 110]) };
const PLOT = { left: 0, top: 0, width: 400, height: 200 };
const price = (...prices: number[]) => prices.map((y, x) => ({ x, y }));

test('a price that leaves the axes is not drawn along their edge', () => {
  const pieces = piecesOf(price(100, 112, 130, 105, 90), CHART, PLOT);
  expect(pieces).toEqual([
    [[0, 100]],
    [
      [300, 50],
      [400, 200],
    ],
  ]);
});

test('one that stays within is one line', () => {
  const points = price(100, 101, 99, 110, 90);
  expect(piecesOf(points, CHART, PLOT)).toEqual([placesOf(points, CHART, PLOT)]);
  expect(piecesOf(price(120, 130), CHART, PLOT)).toEqual([]);
});
