import { expect, test } from 'vitest';
import { judgedDialects } from './judgeDialect.ts';

/** A fuzzer asks for more. */
const FILES = Number(process.env['FAULTLINE_FUZZ'] ?? 240);
const MOST_MS_OF_EACH = 250;

test(
  'hundreds of files in random dialects are read as they were written, or asked about',
  () => {
    const { wrong, asked, askedPlain, files } = judgedDialects({ from: 100_000, files: FILES });
    expect(wrong).toEqual([]);
    expect(askedPlain).toEqual([]);
    expect(asked).toBeLessThan(files / 10);
  },
  MOST_MS_OF_EACH * FILES,
);
