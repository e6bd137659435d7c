import { expect, test } from 'vitest';
import { DrawCache } from '../../src/compute/index.ts';

test('keeps the twelve draws used last', () => {
  const cache = new DrawCache();
  for (let i = 0; i < 12; i++) cache.keep(`draw ${i}`, i);
  expect(cache.peek('draw 0')).toBe(0);
  cache.keep('draw 12', 12);
  expect(cache.peek('draw 1')).toBeUndefined();
  expect(cache.peek('draw 0')).toBe(0);
  cache.keep('draw 2', 'again');
  cache.keep('draw 13', 13);
  expect(cache.peek('draw 2')).toBe('again');
  expect(cache.peek('draw 3')).toBeUndefined();
});

test('asking for a draw that is not there takes no place', () => {
  const cache = new DrawCache();
  for (let i = 0; i < 12; i++) cache.keep(`draw ${i}`, i);
  expect(cache.peek('draw of nobody')).toBeUndefined();
  cache.keep('draw 11', 11);
  expect(cache.peek('draw 0')).toBe(0);
});
