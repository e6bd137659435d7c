import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../extent.ts';
import { labRoutes, openForeignPage, sentence } from './harness.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const place = mkdtempSync(path.join(os.tmpdir(), 'faultline-disk-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const onDisk = (name: string) => pathToFileURL(path.join(place, name)).href;

describe.each(sampled(labRoutes, 1).map(route => route.replaceAll('/', '')))(
  '%s as one file, from a disk,',
  lab => {
    const file = `${lab}.html`;
    beforeAll(() => {
      const words = [path.join(ROOT, 'scripts/buildSingle.mjs'), lab, path.join(place, file)];
      execFileSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    }, 240_000);

    it('answers what is set, in its own worker, without any request', async () => {
      const page = await openForeignPage(
        onDisk(file),
        onDisk(file)
          .slice(0, -1)
          .replace(/\/[^/]*$/, ''),
      );
      const before = await sentence(page).textContent();
      expect(before).toMatch(/\w/);
      const slider = page.getByRole('slider').first();
      await slider.focus();
      for (const _ of Array.from({ length: 8 })) await page.keyboard.press('ArrowLeft');
      await expect.poll(() => sentence(page).textContent()).not.toBe(before);
      await expect
        .poll(() => page.locator('.lab-picture .view-slot').getAttribute('aria-busy'))
        .toBe('false');
      expect(page.workers().length).toBeGreaterThan(0);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(asked.filter(address => !/^(?:blob|data):/.test(address))).toEqual([]);
    });
  },
);

it('an unpacked copy of the whole site says in one sentence why it needs a server', async () => {
  const site = mkdtempSync(path.join(place, 'site-'));
  cpSync(path.join(ROOT, 'dist/about'), path.join(site, 'about'), { recursive: true });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env['FAULTLINE_BROWSER']!,
    chromiumSandbox: false,
  });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(site, 'about/index.html')).href);
  const told = page.locator('#disk');
  expect(await told.isVisible()).toBe(true);
  expect(await told.textContent()).toMatch(/^[^.]*\.$/);
  expect(await page.locator('h1').textContent()).toMatch(/Faultline/);
  await browser.close();
});
