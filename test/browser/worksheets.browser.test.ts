import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { teachText } from '../../src/words/teach.en.ts';
import { sampled } from '../extent.ts';
import { openPage } from './harness.ts';
import { linesOfPages } from './printedText.ts';

const { sheet } = teachText;
const lessons = await allLessons('en');
const folder = mkdtempSync(path.join(tmpdir(), 'faultline-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What stands on each page of a lesson's worksheet, printed on this paper. */
async function printedPages(lesson: string, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  const page = await openPage(`/teach/${lesson}/worksheet/`);
  const file = path.join(folder, `${lesson}-${format}.pdf`);
  await page.pdf({ path: file, format });
  return (await linesOfPages(file)).map(lines => lines.join('\n'));
}

const count = (text: string, word: string) => text.split(new RegExp(`^\\s*${word}\\b`, 'm')).length - 1;

describe.each(['A4', 'Letter'] as const)('worksheets on %s', format => {
  it.each(sampled(lessons, 2).map(({ id, steps }) => [id, steps.length] as const))(
    '%s: %i questions, none cut, the key on pages of its own',
    async (id, steps) => {
      const pages = await printedPages(id, format);
      const key = pages.findIndex(text => text.includes(sheet.keyOf({ lesson: '' }).trim()));
      const [questions, answers] = [pages.slice(0, key), pages.slice(key)];
      expect(key).toBeGreaterThan(0);
      expect(questions.length).toBeLessThanOrEqual(steps);
      expect(answers.length).toBeLessThanOrEqual(2);
      for (const text of pages) expect(text.trim()).not.toBe('');
      // A question is on one page with its picture and its lines, and ends with the last of them.
      for (const text of questions) {
        expect(count(text, sheet.why)).toBe(count(text, sheet.said));
        expect(text.trim().split('\n').at(-1)!.trim()).toMatch(new RegExp(`^${sheet.why}`));
      }
      expect(questions.reduce((sum, text) => sum + count(text, sheet.why), 0)).toBe(steps);
      for (const text of answers) expect(count(text, sheet.said)).toBe(0);
    },
  );
});
