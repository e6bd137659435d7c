import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { IS_LONG } from '../extent.ts';

/** What takes minutes: `npm test` follows the walk-throughs alone, `npm run test:long` runs everything. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'slow',
    include: [IS_LONG ? 'test/slow/*.slow.test.ts' : 'test/slow/walkthrough.slow.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
  },
});
