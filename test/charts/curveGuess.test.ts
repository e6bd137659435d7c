import { describe, expect, test } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { curveScales } from '../../src/charts/curve.ts';
import {
  drawnOver,
  guessLines,
  handlePlace,
  nearestHandle,
  sweepOf,
  valueAtHeight,
} from '../../src/charts/curveGuess.ts';

const axis = (scale: Axis['scale'], domain: readonly [number, number]): Axis => ({
  title: '',
  scale,
  domain,
  format: String,
});
/** Handles at tenths of the width, chances up to 1, guesses of a hundred. */
const SCALES = curveScales(axis('linear', [0, 10]), axis('linear', [0, 1]));
const ASKED = { given: { x: 5, y: 0.5 }, at: [2, 4, 8], unit: 0.01 };

describe('a guess on a curve', () => {
  test('is a line through what is given and its numbers, from left to right', () => {
    const line = (...handles: readonly number[]) =>
      guessLines(ASKED, [10, 20, 90], at => handles.includes(at));
    const [first, second, given, last] = [
      { x: 2, y: 0.1 },
      { x: 4, y: 0.2 },
      { x: 5, y: 0.5 },
      { x: 8, y: 0.9 },
    ];
    expect(guessLines(ASKED, [10, 20, 90])).toEqual([{ handle: 2, points: [first, second, given, last] }]);
    expect(line(1)).toEqual([{ handle: 1, points: [second, given] }]);
    expect(line()).toEqual([]);
  });

  test('is a line of its own to each end where the handles are ends', () => {
    const starts = [
      { x: 5, y: 0.5 },
      { x: 5, y: 0.4 },
    ];
    const asked = { ...ASKED, at: [8, 8], starts };
    const second = { handle: 1, points: [starts[1], { x: 8, y: 0.9 }] };
    expect(guessLines(asked, [10, 90])).toEqual([
      { handle: 0, points: [starts[0], { x: 8, y: 0.1 }] },
      second,
    ]);
    expect(guessLines(asked, [10, 90], at => at === 1)).toEqual([second]);
  });

  test('stands where its number is, held at the edge of the axes', () => {
    expect(handlePlace(SCALES, ASKED, 0, 25)).toEqual([0.2, 0.25]);
    expect(handlePlace(SCALES, ASKED, 2, 300)).toEqual([0.8, 1]);
  });

  test('on a log axis that has no zero, none stands at its foot', () => {
    const scales = curveScales(axis('linear', [0, 10]), axis('log', [1, 100]));
    expect(handlePlace(scales, { ...ASKED, unit: 1 }, 0, 0)).toEqual([0.2, 0]);
    expect(valueAtHeight(scales, { ...ASKED, unit: 1 }, 0.5)).toBeCloseTo(10, 9);
  });

  test('is read off the height, and what is pointed at beyond the plot is its edge', () => {
    expect([-0.5, 0.25, 2].map(up => valueAtHeight(SCALES, ASKED, up))).toEqual([0, 25, 100]);
  });

  test('belongs to the nearest handle', () => {
    expect([0, 0.29, 0.31, 0.59, 0.61, 1].map(across => nearestHandle(SCALES, ASKED, across))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  test('is swept to both sides where handles lie on both, else onward', () => {
    expect(sweepOf(SCALES, ASKED)).toEqual({ from: 0.5, isOutward: true });
    expect(sweepOf(SCALES, { ...ASKED, at: [8] })).toEqual({ from: 0.5, isOutward: false });
  });
});

describe('a stroke', () => {
  const before = [1, 2, 3];
  const drawn = (from: readonly [number, number], to: readonly [number, number]) =>
    drawnOver(SCALES, ASKED, before, [from, to]).map(value => Math.round(value));

  test('sets the handles that it passes, each at its height there, and no other', () => {
    expect(drawn([0.1, 0], [0.5, 0.4])).toEqual([10, 30, 3]);
    expect(drawn([0.5, 0.4], [0.1, 0])).toEqual([10, 30, 3]);
  });

  test('between two handles sets none', () => {
    expect(drawn([0.5, 0.1], [0.7, 0.9])).toEqual(before);
  });

  test('up or down near a handle pulls it', () => {
    expect(drawn([0.81, 0.1], [0.82, 0.6])).toEqual([1, 2, 60]);
    expect(drawn([0.7, 0.1], [0.7, 0.6])).toEqual(before);
  });
});
