import { describe, expect, test } from 'vitest';
import { movedBy, NOTHING_TYPED, type Typed, typedAfter } from '../../src/charts/guessKeys.ts';
import { guessAt, settled, withHandle } from '../../src/schema/index.ts';
import { oneHandle, threeHandles } from './guesses.ts';

/** What is typed once these keys have come, one every so many milliseconds. */
function typed(keys: string, most = 100, pause = 100): string {
  const end = [...keys].reduce<Typed>(
    (before, key, at) => typedAfter(before, key === '<' ? 'Backspace' : key, at * pause, most),
    NOTHING_TYPED,
  );
  return end.digits;
}

describe('digits', () => {
  test.each([
    ['2', '2'],
    ['28', '28'],
    ['100', '100'],
    ['007', '7'],
    ['0', '0'],
    ['05', '5'],
  ])('%s are one number while they follow each other', (keys, number) => {
    expect(typed(keys)).toBe(number);
  });

  test.each([
    ['281', '28'],
    ['1000', '100'],
    ['101', '10'],
    ['999', '99'],
  ])('%s: a digit that leads beyond the limit is left out', (keys, number) => {
    expect(typed(keys)).toBe(number);
  });

  test('of money may be many', () => {
    expect(typed('12500', 100_000)).toBe('12500');
  });

  test('begin anew after a pause', () => {
    expect(typed('28', 100, 1500)).toBe('28');
    expect(typed('28', 100, 1501)).toBe('8');
  });

  test('are taken back by Backspace', () => {
    expect(typed('28<')).toBe('2');
    expect(typed('2<')).toBe('');
    expect(typed('28<5')).toBe('25');
    expect(typed('<')).toBe('');
  });
});

test.each([
  ['ArrowRight', 51],
  ['ArrowLeft', 49],
  ['ArrowUp', 60],
  ['ArrowDown', 40],
  ['PageUp', 70],
  ['PageDown', 30],
  ['Home', 0],
  ['End', 100],
  ['Tab', null],
  ['Enter', null],
  ['a', null],
])('%s moves 50 to %s', (key, value) => {
  expect(movedBy(key, oneHandle, 50)).toBe(value);
});

describe('a handle', () => {
  test('stands within the range and on the steps', () => {
    expect([-3, 0.4, 27.6, 100, 250].map(value => settled(oneHandle, value))).toEqual([0, 0, 28, 100, 100]);
    const odd = { ...oneHandle, minimum: 3, maximum: 17, step: 5 };
    expect([0, 5, 6, 17, 99].map(value => settled(odd, value))).toEqual([3, 3, 8, 17, 17]);
  });

  test('is set without moving the others', () => {
    expect(withHandle(threeHandles, 1, 33)).toEqual([10, 35, 90]);
    expect(withHandle(threeHandles, 2, 1000)).toEqual([10, 50, 100]);
    expect(threeHandles.value).toEqual([10, 50, 90]);
  });

  test('belongs to one place of the picture', () => {
    expect(guessAt(oneHandle, 'day')).toBe(oneHandle);
    expect(guessAt(oneHandle, 'week')).toBeNull();
    expect(guessAt(null, 'day')).toBeNull();
  });
});
