import { expect, it } from 'vitest';
import { pseudo } from '../browser/pseudo/pseudoLanguage.ts';

/** Its letters without the brackets. */
const lengthOf = (text: string) => text.replaceAll(/[[\]]/g, '').length;

it('is two fifths longer than English, whatever is said inside it', () => {
  const english = 'Within a day 12 of 100 such positions are wiped out.';
  const { line } = pseudo({ line: english });
  expect(lengthOf(line)).toBe(Math.round(1.4 * english.length));
  const { count } = pseudo({ count: '12 of 100' });
  const { around } = pseudo({ around: (chance: string) => `Within a day ${chance} of them are wiped out.` });
  const own = 'Within a day of them are wiped out.'.length;
  expect(lengthOf(around(count))).toBe(lengthOf(count) + 1 + Math.round(1.4 * own));
});

it('puts every text in brackets, and leaves numbers, tags and names of one letter', () => {
  const { hello, id, number } = pseudo({ hello: 'Leverage', id: 'leverage', number: '12 %' });
  expect(hello).toMatch(/^\[[^a-zA-Z]+\]$/);
  expect([id, number]).toEqual(['leverage', '12 %']);
});
