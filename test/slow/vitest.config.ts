import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that take a copy of the whole project through its own checks; run by `npm test` alone. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'slow',
    include: ['test/slow/**/*.slow.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    passWithNoTests: true,
  },
});
