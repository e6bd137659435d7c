import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  guessAt,
  guessSaid,
  isBlank,
  isHandleMarked,
  markedGuess,
  type PictureGuess,
  settled,
  withHandle,
} from '../../src/schema/index.ts';

const guessWith = (changes: Partial<PictureGuess> = {}): PictureGuess => ({
  place: 'boxes',
  minimum: 10,
  maximum: 50,
  step: 5,
  leap: 10,
  value: [20],
  theirs: null,
  label: 'Wiped out',
  valueText: value => `${value} of 100`,
  onSet: vi.fn(),
  ...changes,
});
const two = (changes: Partial<PictureGuess> = {}) => guessWith({ value: [20, 30], ...changes });

describe('the mark of a guess', () => {
  const isMarked = (guess: PictureGuess) => markedGuess(guess) === guess;

  test('is drawn while it is made and beside the truth', () => {
    expect(isMarked(guessWith())).toBe(true);
    expect(isMarked(guessWith({ onSet: null }))).toBe(true);
    expect(markedGuess(null)).toBeNull();
  });

  test('waits before a class until one of its handles is set', () => {
    expect(markedGuess(guessWith({ isWaiting: true }))).toBeNull();
    expect(markedGuess(two({ isWaiting: true, left: [true, true] }))).toBeNull();
    expect(isMarked(two({ isWaiting: true, left: [true, false] }))).toBe(true);
    expect(isMarked(two({ left: [true, true] }))).toBe(true);
  });

  test('goes with the truth where hands alone were counted', () => {
    expect(markedGuess(guessWith({ onSet: null, isByHands: true }))).toBeNull();
    expect(isMarked(guessWith({ onSet: null, isByHands: false }))).toBe(true);
    expect(isMarked(guessWith({ isByHands: true }))).toBe(true);
  });

  test('is nobody’s beside the truth at a handle that was left, unless it is the only one', () => {
    const marks = (guess: PictureGuess) => guess.value.map((_, handle) => isHandleMarked(guess, handle));
    expect(marks(two())).toEqual([true, true]);
    expect(marks(two({ left: [true, false] }))).toEqual([true, true]);
    expect(marks(two({ left: [true, false], onSet: null }))).toEqual([false, true]);
    expect(marks(two({ left: [true, false], isWaiting: true }))).toEqual([false, true]);
    expect(marks(two({ onSet: null }))).toEqual([true, true]);
    expect(marks(guessWith({ left: [true], onSet: null }))).toEqual([true]);
  });
});

describe('the number of a guess', () => {
  test('is blank at each handle that waits before a class, and at no other', () => {
    const blanks = (guess: PictureGuess) => guess.value.map((_, handle) => isBlank(guess, handle));
    expect(blanks(two())).toEqual([false, false]);
    expect(blanks(two({ isWaiting: false }))).toEqual([false, false]);
    expect(blanks(two({ isWaiting: true }))).toEqual([true, true]);
    expect(blanks(two({ isWaiting: true, left: [false, true] }))).toEqual([false, true]);
    expect(blanks(two({ isWaiting: true, left: [false] }))).toEqual([false, true]);
  });

  test('is said in words, the first unless another is asked for', () => {
    expect(guessSaid(two())).toBe('20 of 100');
    expect(guessSaid(two(), 1)).toBe('30 of 100');
    const half = two({ isWaiting: true, left: [false, true] });
    expect([guessSaid(half), guessSaid(half, 1)]).toEqual(['20 of 100', '\u00a0']);
  });

  test('is made at its own part of a picture only', () => {
    const guess = guessWith();
    expect(guessAt(guess, 'boxes')).toBe(guess);
    expect(guessAt(guess, 'curve')).toBeNull();
    expect(guessAt(null, 'boxes')).toBeNull();
  });
});

describe('where a guess can stand', () => {
  test.each([
    [13, 15],
    [12, 10],
    [37.6, 40],
    [50, 50],
    [-3, 10],
    [99, 50],
  ])('%d settles at %d', (value, at) => {
    expect(settled(guessWith(), value)).toBe(at);
  });

  test('on the nearest step, and there it stays', () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 50, noNaN: true }), value => {
        const at = settled(guessWith(), value);
        expect([10, 15, 20, 25, 30, 35, 40, 45, 50]).toContain(at);
        expect(Math.abs(at - value)).toBeLessThanOrEqual(2.5);
        expect(settled(guessWith(), at)).toBe(at);
      }),
    );
  });

  test('one handle moves without the others, wherever these stand', () => {
    const curve = guessWith({ value: [11, 20, 33] });
    expect(withHandle(curve, 1, 38)).toEqual([11, 40, 33]);
    expect(withHandle(curve, 2, 500)).toEqual([11, 20, 50]);
  });
});
