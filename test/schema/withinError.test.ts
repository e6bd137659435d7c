import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinError } from '../../src/schema/index.ts';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const rulerStep = fc
  .tuple(fc.constantFrom(1, 2, 5), fc.integer({ min: -9, max: 5 }))
  .map(([one, power]) => Number(`${one}e${power}`));

test('an error that is itself 1, 2 or 5 times a power of ten is the step', () => {
  expect([1232, 1233, 1235.1].map(one => withinError(one, 2))).toEqual([1232, 1234, 1236]);
  expect([1231, 1233].map(one => withinError(one, 5))).toEqual([1230, 1235]);
  fc.assert(
    fc.property(value, rulerStep, (one, step) => {
      const told = withinError(one, step);
      const noise = 1e-12 * Math.abs(one);
      expect(Math.abs(told - one)).toBeLessThanOrEqual(step / 2 + noise);
      expect(Math.abs(told / step - Math.round(told / step))).toBeLessThanOrEqual(noise / step + 1e-9);
    }),
  );
});

test('an error in between takes the next coarser step', () => {
  expect([1.1, 2.1, 5.1].map(error => withinError(1233, error))).toEqual([1234, 1235, 1230]);
  expect([0.011, 0.021, 0.051].map(error => withinError(12.33, error))).toEqual([12.34, 12.35, 12.3]);
});

test('a value without an error stays as it is, and so does one whose error is none', () => {
  for (const error of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(withinError(12.345, error)).toBe(12.345);
});

test('nothing is told finer than the twelfth decimal', () => {
  expect(withinError(1.23456789e-11, 2e-12)).toBe(1.2e-11);
  expect(withinError(0.12345678901234568, 1e-13)).toBe(0.12345678901234568);
});
