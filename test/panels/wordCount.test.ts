import { expect, test } from 'vitest';
import { saidTwice, wordsIn } from './wordCount.ts';

test.each([
  ['Within a day 12 of 100 are wiped out.', 9],
  ['A fall of 4.5 % takes 10,000.', 6],
  ['A fall of 4.5\u202f% takes 10,000.', 6],
  ['After 8 hours, after 2 weeks: gone – for good', 7],
  ['▼ −2,070 · nothing', 2],
])('“%s” has %i words', (text, count) => {
  expect(wordsIn(text)).toHaveLength(count);
});

test('a sentence that stands twice is found, also within a longer text', () => {
  const line = 'The line is the market above.';
  expect(saidTwice([line, `${line} The band is calm.`, 'Every leverage', 'Every leverage'])).toEqual([line]);
  expect(saidTwice([line, 'The band is calm, the line is not.'])).toEqual([]);
});
