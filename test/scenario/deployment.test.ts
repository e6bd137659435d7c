import { expect, test } from 'vitest';
import { version } from '../../package.json';
import {
  currentAddress,
  DEPLOYMENT,
  type Deployment,
  frozenAddress,
  isFrozen,
  SITE_PLACEHOLDER,
} from '../../src/scenario/index.ts';

const at = (base: string, site = 'https://a.org'): Deployment => ({ site, base, release: '1.2.3' });

test('the two promises have an address each, from the site’s own root', () => {
  expect(currentAddress('/e/1/leverage/', at('/'))).toBe('https://a.org/e/1/leverage/');
  expect(currentAddress('/e/1/leverage/', at('/faultline/'))).toBe('https://a.org/faultline/e/1/leverage/');
  expect(frozenAddress('/e/1/leverage/', at('/'))).toBe('https://a.org/r/1.2.3/e/1/leverage/');
  expect(frozenAddress('/x/', at('/faultline/'))).toBe('https://a.org/faultline/r/1.2.3/x/');
});

test('a frozen copy names the site around it, and itself', () => {
  const frozen = at('/faultline/r/1.2.3/');
  expect(currentAddress('/x/', frozen)).toBe('https://a.org/faultline/x/');
  expect(frozenAddress('/x/', frozen)).toBe('https://a.org/faultline/r/1.2.3/x/');
  expect([isFrozen(frozen), isFrozen(at('/r/1.2.3/')), isFrozen(at('/faultline/'))]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a folder that only looks like a release is none', () => {
  expect(isFrozen(at('/super/1/'))).toBe(false);
  expect(isFrozen(at('/r/1.2.3/preview/'))).toBe(false);
  expect(currentAddress('/x/', at('/r/'))).toBe('https://a.org/r/x/');
});

test('an unset address is a visible gap, never that of a preview', () => {
  expect(currentAddress('/x/', at('/', ''))).toBe(`${SITE_PLACEHOLDER}/x/`);
  expect(SITE_PLACEHOLDER).toContain('YOUR-SITE');
});

test('this build knows its release', () => {
  expect(DEPLOYMENT.release).toBe(version);
  expect(typeof DEPLOYMENT.site).toBe('string');
});
