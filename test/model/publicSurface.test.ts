import { expect, test } from 'vitest';
import names from './publicSurface.json';

const doors = import.meta.glob<Record<string, unknown>>('../../src/model/*/index.ts', { eager: true });
const shown = Object.fromEntries(
  Object.entries(doors).map(([file, door]) => [file.split('/').at(-2), Object.keys(door).sort()]),
);

// The list is written by hand, so that a name appears at a door of the model, or leaves it, on purpose only.
test('the topics of the model show exactly the names of publicSurface.json', () => {
  expect(shown).toEqual(names);
});

test('the lists are in order, without repeats', () => {
  for (const list of Object.values(names)) expect([...new Set(list)].sort()).toEqual(list);
});
