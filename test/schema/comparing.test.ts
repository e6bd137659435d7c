import { describe, expect, it, test } from 'vitest';
import {
  about,
  almostAll,
  hardly,
  isClear,
  largest,
  little,
  most,
  withinError,
} from '../../src/schema/index.ts';
import { compared } from '../../src/words/comparing.en.ts';

describe('words that compare', () => {
  it('most: more than half of something above nothing', () => {
    expect([most(51, 100), most(50, 100), most(1, 0), most(-9, -10)]).toEqual(['most', null, null, null]);
  });

  it('almost all: nine tenths and more of something above nothing, but not the whole', () => {
    expect([90, 89, 100].map(part => almostAll(part, 100))).toEqual(['almost', null, null]);
    expect([almostAll(0, 0), almostAll(-10, -10), almostAll(-9.5, -10)]).toEqual([null, null, null]);
  });

  it('largest: above nothing and beyond the errors of all others', () => {
    const one = { value: 10, error: 1 };
    expect(largest(one, [{ value: 7, error: 1 }])).toBe('largest');
    expect(largest(one, [{ value: 8, error: 1 }])).toBeNull();
    expect(largest({ value: -1, error: 0 }, [{ value: -5, error: 0 }])).toBeNull();
    expect(largest({ value: 0, error: 0 }, [{ value: -5, error: 0 }])).toBeNull();
    expect(largest(one, [])).toBe('largest');
  });

  it('a little: above nothing, a tenth at most', () => {
    expect([little(10, 100), little(10.1, 100), little(0, 100), little(1, -5)]).toEqual([
      'little',
      null,
      null,
      null,
    ]);
  });

  it('about the same: within two errors, and never without an error', () => {
    expect(about({ value: 102, error: 1 }, 100)).toBe('about');
    expect(about({ value: 102.1, error: 1 }, 100)).toBeNull();
    expect(about({ value: 100, error: 0 }, 100)).toBeNull();
    expect([isClear(2, 1), isClear(2.1, 1), isClear(-3, 1), isClear(5, 0, 5)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('clear: further than two of its errors from what it is compared with', () => {
    expect([isClear(3, 2), isClear(4.1, 2), isClear(0.3, 0.1), isClear(1, 0)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('hardly: below five in a hundred', () => {
    expect([hardly(0.0499), hardly(0.05)]).toEqual(['hardly', null]);
  });

  it('become words for their proof', () => {
    expect(compared(most(2, 3)!)).toBe('most');
    expect(compared(little(1, 30)!)).toBe('a little');
  });
});

test('withinError rounds to a step that is not finer than the error', () => {
  const told = [
    [28_357, 759],
    [10_582, 106],
    [10_582, 100],
    [1697, 9],
    [0.1234, 0.004],
    [-2070, 130],
    [3, 40],
    [12.5, 0],
  ].map(([value = 0, error = 0]) => withinError(value, error));
  expect(told).toEqual([28_000, 10_600, 10_600, 1700, 0.125, -2000, 0, 12.5]);
  expect(withinError(-0.2, 1)).toBe(0);
});
