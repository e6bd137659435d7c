import { expect, test } from 'vitest';
import { shortened } from '../../src/schema/result.ts';

test('a text of somebody else is shown in full up to forty letters, and then its beginning', () => {
  expect(shortened('x'.repeat(40))).toBe('x'.repeat(40));
  expect(shortened('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
});

test('no character is cut in half', () => {
  expect(shortened('💥'.repeat(30))).toBe(`${'💥'.repeat(20)}…`);
  expect(shortened(`x${'💥'.repeat(30)}`)).toBe(`x${'💥'.repeat(19)}…`);
});
