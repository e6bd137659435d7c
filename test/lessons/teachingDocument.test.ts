import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('docs/teaching.md says what the lessons are: after a change, npm run teaching', () => {
  const words = [path.join(ROOT, 'scripts/teaching.mjs'), '--print'];
  const made = execFileSync(process.execPath, words, { encoding: 'utf8' });
  expect(readFileSync(path.join(ROOT, 'docs/teaching.md'), 'utf8')).toBe(made);
});
