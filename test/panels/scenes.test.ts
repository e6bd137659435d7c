import { expect, test } from 'vitest';
import { describeScenes, wordsIn } from './sceneLaws.ts';

// The full answers are looked at in test/slow/panelScenes.slow.test.ts.
await describeScenes('preview');

test('words are counted as they are said', () => {
  expect(wordsIn('It is 12 of 100. A week: 47 of 100.')).toBe(6);
  expect(wordsIn('less than 1 in 1,000 at 20×, 90\u202f% sure')).toBe(9);
});
