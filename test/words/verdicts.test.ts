import { expect, test } from 'vitest';
import { scenesText } from '../../src/words/scenes.en.ts';

const { verdict, said, you } = scenesText;

test('of several handles only the largest miss is said, by the name of its handle', () => {
  const drawn = { unit: 'of-hundred', handles: ['2×', '50×'], guess: [4, 30], truth: [0.2, 61.8] } as const;
  expect(verdict(drawn)).toBe('At 50× you said 30: 32 too few.');
  expect(said(drawn)).toBe('I said 30 of 100 at 50×. It is 62 of 100.');
  expect(verdict({ ...drawn, guess: [40, 61] })).toBe('At 2× you said 40: 40 too many.');
});

test('before a pattern the truth stands beside the guess, where there are several', () => {
  const drawn = { unit: 'of-hundred', handles: ['2×', '100×'], guess: [1, 60], truth: [0.2, 88.2] } as const;
  expect(you(drawn)).toBe('You said 60 of 100 at 100×; it is 88 of 100.');
  expect(you({ ...drawn, guess: [90, 60] })).toBe('You said 900 of 1,000 at 2×; it is 2 of 1,000.');
  expect(you({ unit: 'of-hundred', guess: [96], truth: [12.3] })).toBe('You said 96 of 100.');
});

test('one handle has no name', () => {
  const count = { unit: 'of-hundred', guess: [28], truth: [12.3] } as const;
  expect(verdict(count)).toBe('You said 28: 16 too many.');
  expect(said(count)).toBe('I said 28 of 100. It is 12 of 100.');
  expect(verdict({ unit: 'money', guess: [12_000], truth: [9_510] })).toBe(
    'You said 12,000: 2,490 too much.',
  );
});

test('a wrong choice is told beside the right one', () => {
  const choice = { unit: 'choice', choices: ['yes', 'no'], truth: [1] } as const;
  expect(verdict({ ...choice, guess: [0] })).toBe('It is “no”; you chose “yes”.');
  expect(verdict({ ...choice, guess: [1] })).toBe('You chose right.');
});

test('what nobody moved was left, not said', () => {
  const count = { unit: 'of-hundred', guess: [50], truth: [12.3], left: [true] } as const;
  expect(verdict(count)).toBe('You left it at 50: 38 too many.');
  expect(said(count)).toBe('I left it at 50 of 100. It is 12 of 100.');
});

test('of several, what was set is told of one that was, and how many were', () => {
  const drawn = { unit: 'of-hundred', handles: ['2×', '50×'], guess: [1, 30], truth: [0.2, 61.8] } as const;
  expect(verdict({ ...drawn, left: [false, true] })).toBe(
    'At 2× you said 1: 1 too many. You set 1 of the 2.',
  );
  expect(said({ ...drawn, left: [false, true] })).not.toMatch(/30|50×/);
  expect(verdict({ ...drawn, left: [false, false] })).toBe('At 50× you said 30: 32 too few.');
});
