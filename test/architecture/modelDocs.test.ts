import { expect, test } from 'vitest';
import { exportedFunctions, filesUnder, sourceFiles } from './sourceFiles.ts';

/*
 * What the doors of the model's topics show must be documented in full; what only neighbours within the model
 * use must at least say in a sentence what it is. examples.test.ts runs the examples of both.
 */
const indexes = import.meta.glob<Record<string, unknown>>('../../src/model/*/index.ts', { eager: true });
const shown = new Set(Object.values(indexes).flatMap(index => Object.keys(index)));

const documented = sourceFiles
  .filter(({ path }) => path.startsWith('src/model/'))
  .flatMap(file =>
    exportedFunctions(file).map(name => {
      const before = file.text.slice(0, file.text.search(new RegExp(`^export function\\*? ${name}\\b`, 'm')));
      const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? '';
      const words = comment
        .replaceAll(/^[ \t]*\* ?/gm, '')
        .replaceAll(/\{@link (\w+)\}/g, '$1')
        .trim();
      return { where: `${name} (${file.path})`, words, isShown: shown.has(name) };
    }),
  );

test.each([
  ['a sentence', false, /^[^@\s][^@]{19,}?[.;:]/],
  ['how it is known right', true, /^@verified \S[^@]{4,}/m],
  ['an example with its value', true, /^@example\s[^@]*\S \/\/ \S/m],
])('the documentation has %s', (_, ofShownOnly, pattern) => {
  const asked = documented.filter(({ isShown }) => isShown || !ofShownOnly);
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(({ words }) => !pattern.test(words)).map(({ where }) => where)).toEqual([]);
});

test('the tests and golden files that stand under @verified exist', () => {
  const known = filesUnder('test');
  const named = documented.flatMap(({ where, words }) => {
    const verified = /@verified ([^@]*)/.exec(words)?.[1] ?? '';
    return [...verified.matchAll(/[\w./-]+\.(?:test\.ts|json)/g)].map(([file]) => ({ where, file }));
  });
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(({ file }) => !known.some(path => `/${path}`.endsWith(`/${file}`)));
  expect(missing).toEqual([]);
});
