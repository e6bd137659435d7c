import { expect, test } from 'vitest';
import { fillFacts } from '../../src/app/fillFacts.ts';

test('facts take the place of their names, and a sentence still begins with a capital', () => {
  const facts = { wipedOut: 'less than 1 in 1,000', week: '47 of 100' };
  expect(fillFacts('{wipedOut}. A week: {week}.', facts)).toBe('Less than 1 in 1,000. A week: 47 of 100.');
  expect(fillFacts('No such {fact}.', facts)).toBe('No such {fact}.');
});
