import { expect, it } from 'vitest';
import { leaks } from './laws/leaks.ts';

it('a number that is told while it is asked for is found', () => {
  const asked = ['Held for a day at 20×: 50 of 100', 'Held for a day at 20×: 28 of 100. A month: 75 of 100'];
  expect(leaks('12 of 100. A month: 75 of 100. At 20×.', 'At 20×: how many?', asked)).toEqual([]);
  expect(leaks('75 of 100.', 'How many?', ['75 of 100, 1', '75 of 100, 2'])).toEqual(['75 of 100']);
  expect(leaks('12,600 on paper.', 'How much?', ['the axis ends at 12,600'])).toEqual(['12,600']);
});
