import { describe, it } from 'vitest';
import { distinctRoutes, expectNoAxeViolations, openPage } from './harness.ts';

const CASES = [
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['at 320 px', { width: 320, height: 560 }],
] as const;

describe.each(CASES)('axe finds nothing %s', (_name, options) => {
  it.each(distinctRoutes)('%s', async route => {
    await expectNoAxeViolations(await openPage(route, options));
  });
});
