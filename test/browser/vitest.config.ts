import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { byExtent } from '../extent.ts';
import { MISSING_ENGINES } from './engines/openEngines.ts';

/** Engines that this machine has not: `npm test` names them in its last line. */
const missing = MISSING_ENGINES.map(engine => `test/browser/*${engine}.browser.test.ts`);

const files = (...names: readonly string[]) => names.map(name => `test/browser/${name}.browser.test.ts`);

/** Sizes between the narrowest and the widest with the largest type: the long run has them too. */
const between = files('lawsPhone', 'lawsTablet', 'lawsLaptop');
/** What builds a site or a page of its own, plays for minutes, or holds at a second size what it holds at the first. */
const ample = files(
  'builder',
  'hostMessages',
  'lawsProjector',
  'lessonFile',
  'lessonNotes',
  'lessonPlay',
  'limits',
  'mount',
  'mountFaults',
  'pseudo',
  'single',
  'worksheets',
);
const leftOut = byExtent({ short: [...between, ...ample], whole: between, long: [] });

/** Apart from the unit tests, because these need the built site and a browser: `npm run test:browser`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'browser',
    include: ['test/browser/**/*.browser.test.ts'],
    exclude: [...missing, ...leftOut],
    globalSetup: [path.resolve(import.meta.dirname, 'globalSetup.ts')],
    // Much of a test is waiting for frames: on two cores two files at a time take little more than one.
    maxWorkers: 2,
    slowTestThreshold: 5000,
    // A busy machine draws late; what never comes still fails.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
