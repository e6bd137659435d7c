import { describe, expect, test } from 'vitest';
import { parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';

/** What holds outside the panels' folders, whose words come with them. */
const around = sourceFiles.filter(({ path }) => !/^src\/panels\/[^/]+\//.test(path));
const isText = (path: string) => /\.[a-z]{2}\.ts$/.test(path);
/** The table of languages, and the types of a language's words. */
const KNOW_A_LANGUAGE = [
  'src/words/loadSiteText.ts',
  'src/words/siteText.ts',
  'src/reader-files/readingText.ts',
];

/** Imports of the words of one language by a file that is none itself. */
function languagesKnown({ path, imports }: SourceFile): readonly string[] {
  return isText(path) || KNOW_A_LANGUAGE.includes(path) ? [] : imports.filter(isText);
}

/** Whether a file formats for a language by itself. */
function formats({ path, code }: SourceFile): boolean {
  const isSay = path === 'src/schema/say.ts' || path === 'src/schema/numberWords.ts';
  return (/\bIntl\b/.test(code) && !isSay) || (/'en-GB'/.test(code) && !isText(path));
}

describe('words of a language', () => {
  test('are known to the table of languages only', () => {
    expect(around.filter(file => languagesKnown(file).length > 0).map(({ path }) => path)).toEqual([]);
  });

  test('and its way to write numbers to its own text only', () => {
    expect(around.filter(formats).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['src/app/a.tsx', "import { siteText } from '../words/text.en.ts';"],
    ['src/charts/a.ts', "const text = import('../words/text.en.ts');"],
  ])('would be noticed in %s: %s', (path, text) => {
    expect(languagesKnown(parseFile(path, text))).toHaveLength(1);
  });

  test.each([
    ['src/app/a.tsx', "new Intl.NumberFormat('de');"],
    ['src/charts/a.ts', "export const locale = 'en-GB';"],
  ])('and numbers written in %s: %s', (path, text) => {
    expect(formats(parseFile(path, text))).toBe(true);
  });
});
