import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Apart from the unit tests, because these need the built site and a browser: `npm run test:browser`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'browser',
    include: ['test/browser/**/*.browser.test.ts'],
    globalSetup: [path.resolve(import.meta.dirname, 'globalSetup.ts')],
    // One page at a time: with two cores a second browser would only disturb the measurements of the first. Each file in a
    // worker of its own, or what the harness does after each test would be done for the first file alone.
    fileParallelism: false,
    slowTestThreshold: 5000,
    // A busy machine draws late; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
