import { expect, test } from 'vitest';
import { judgedDialects } from './judgeDialect.ts';

test('hundreds of files in random dialects are read as they were written, or asked about', () => {
  const { wrong, asked, askedPlain, files } = judgedDialects({ from: 100_000, files: 240 });
  expect(wrong).toEqual([]);
  expect(askedPlain).toEqual([]);
  expect(asked).toBeLessThan(files / 10);
}, 60_000);
