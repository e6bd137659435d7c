import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { byExtent } from '../extent.ts';

const walkThrough = 'test/slow/walkthrough.slow.test.ts';

/** What takes minutes: the whole run follows the walk-throughs alone, the long one runs everything. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'slow',
    include: [byExtent({ short: walkThrough, whole: walkThrough, long: 'test/slow/*.slow.test.ts' })],
    maxWorkers: 2,
    testTimeout: 300_000,
  },
});
