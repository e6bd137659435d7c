import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  materialOf,
  materialSteps,
  materialsOfKinds,
  NO_MATERIAL,
  sameMaterials,
} from '../../src/schema/index.ts';

const hashOf = (text: string) => materialOf(text).hash;

describe('the hash of a text', () => {
  test('is its own: equal texts share it, names and settings do not count', () => {
    expect(materialOf('a,b\n1,2', 'one.csv').hash).toBe(hashOf('a,b\n1,2'));
    expect(materialOf('a', 'mine.csv')).toMatchObject({ name: 'mine.csv', text: 'a', settings: {} });
    expect(materialOf('a').name).toBe('');
  });

  test('differs between all of a hundred thousand texts that are much alike', () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 100_000; number++) hashes.add(hashOf(`0.7,1\n0.${number},0\n`));
    expect(hashes.size).toBe(100_000);
  });

  test('has both halves depend on every letter, also on the upper half of its bits', () => {
    const text = 'date,probability\n2024-01-01,0.62\n';
    const [first, second] = hashOf(text).split('-');
    for (let place = 0; place < text.length; place++) {
      for (const step of [1, 0x100]) {
        const other = String.fromCharCode(text.charCodeAt(place) ^ step);
        const changed = hashOf(text.slice(0, place) + other + text.slice(place + 1)).split('-');
        expect(changed[0]).not.toBe(first);
        expect(changed[1]).not.toBe(second);
      }
    }
  });

  test('depends on the order of letters and on the length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one + other !== other + one);
        expect(hashOf(one + other)).not.toBe(hashOf(other + one));
      }),
    );
    expect(new Set(['', '\0', '\0\0'].map(hashOf)).size).toBe(3);
  });

  test('has both halves depend on letters that are nought, from the first on', () => {
    const halves = ['', '\0', '\0\0', 'a', '\0a'].map(text => hashOf(text).split('-'));
    expect(new Set(halves.map(([first]) => first)).size).toBe(5);
    expect(new Set(halves.map(([, second]) => second)).size).toBe(5);
  });

  test('of millions of letters is made in steps that say how far it is', () => {
    const text = 'x'.repeat(2.5 * 2 ** 20);
    const shares = [...materialSteps([text], 'long.csv')];
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeCloseTo(0.4, 5);
    expect(shares[1]).toBeCloseTo(0.8, 5);
    expect(materialOf(text, 'long.csv')).toMatchObject({ name: 'long.csv', parts: [text], text });
  });
});

describe('materials', () => {
  const one = materialOf('x');
  const told = { ...one, settings: { column: 2 } };

  test('are the same where texts and settings are', () => {
    expect(sameMaterials({ a: one }, { a: materialOf('x', 'other.csv') })).toBe(true);
    expect(sameMaterials({ a: told }, { a: { ...told, settings: { column: 2 } } })).toBe(true);
    expect(sameMaterials(NO_MATERIAL, {})).toBe(true);
  });

  test.each([
    ['another text', { a: one }, { a: materialOf('y') }],
    ['another setting', { a: told }, { a: { ...one, settings: { column: 3 } } }],
    ['a setting more', { a: one }, { a: told }],
    ['a setting less', { a: told }, { a: one }],
    ['another kind', { a: one }, { b: one }],
    ['a kind more', { a: one }, { a: one, b: one }],
    ['a kind less', { a: one, b: one }, { a: one }],
  ])('differ by %s', (_, before, after) => {
    expect(sameMaterials(before, after)).toBe(false);
  });

  test('of some kinds are those, and always the same nothing', () => {
    expect(materialsOfKinds({ a: one, b: told }, ['b', 'c'])).toEqual({ b: told });
    expect(materialsOfKinds({ a: one }, ['b'])).toBe(NO_MATERIAL);
  });
});
