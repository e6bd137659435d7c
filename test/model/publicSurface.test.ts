import { expect, test } from 'vitest';
import * as model from '../../src/model/index.ts';
import names from './publicSurface.json';

// The list is written by hand, so that a name appears at the model's front door, or leaves it, on purpose only.
test('the model shows exactly the names of publicSurface.json', () => {
  expect(Object.keys(model).sort()).toEqual(names);
});

test('the list is in order, without repeats', () => {
  expect([...new Set(names)].sort()).toEqual(names);
});
