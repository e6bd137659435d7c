import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useGuess } from '../../src/app/useGuess.ts';
import type { Guess, Telling } from '../../src/panels/defineTelling.ts';

const question = (id: string): Guess => ({
  id,
  prompt: `${id}?`,
  unit: 'of 100',
  minimum: 0,
  maximum: 100,
  truth: 12,
  reveal: guess => `${id} ${guess}`,
});
const VALUES = { leverage: 20 };
const QUESTIONS = [question('day'), question('week'), question('month')];

function open(main: Parameters<typeof useGuess>[1] = { outcome: 'outcome', values: VALUES }) {
  const guesses = vi.fn(() => QUESTIONS);
  const telling = { guesses } as unknown as Telling;
  const hook = renderHook(() => useGuess(telling, main));
  return { guess: () => hook.result.current, guesses };
}

test.each([
  ['no outcome', { outcome: null, values: VALUES }],
  ['an outcome without values', { outcome: 'outcome', values: null }],
])('with %s there is nothing to guess', (_, main) => {
  const { guess, guesses } = open(main);
  expect(guess().questions).toEqual([]);
  expect(guesses).not.toHaveBeenCalled();
});

test('the questions are those of the outcome and the values that it answers', () => {
  const { guess, guesses } = open();
  expect(guess().questions).toBe(QUESTIONS);
  expect(guesses).toHaveBeenCalledWith('outcome', VALUES);
  expect(guess()).toMatchObject({ stage: 'none', hidden: false, guesses: {}, reveal: [] });
});

test('while the reader guesses the answer is hidden and nothing is told', () => {
  const { guess } = open();
  act(() => guess().begin());
  expect(guess()).toMatchObject({ stage: 'guessing', hidden: true, guesses: {}, reveal: [] });
});

test('a revealed guess is shown and told, question by question, also a guess of nought', () => {
  const { guess } = open();
  act(() => guess().begin());
  act(() => guess().show({ week: 0, day: 30 }));
  expect(guess()).toMatchObject({
    stage: 'revealed',
    hidden: false,
    guesses: { day: 30, week: 0 },
    reveal: ['day 30', 'week 0'],
  });
});

test('left, and while guessing again, the last guess is neither shown nor told', () => {
  const { guess } = open();
  act(() => guess().show({ day: 30 }));
  act(() => guess().leave());
  expect(guess()).toMatchObject({ stage: 'none', hidden: false, guesses: {}, reveal: [] });
  act(() => guess().begin());
  expect(guess()).toMatchObject({ stage: 'guessing', hidden: true, guesses: {}, reveal: [] });
  act(() => guess().show({ month: 5 }));
  expect(guess()).toMatchObject({ guesses: { month: 5 }, reveal: ['month 5'] });
});
