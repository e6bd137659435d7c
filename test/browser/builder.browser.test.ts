import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { builderText as words } from '../../src/words/builder.en.ts';
import { horizontalOverflow, openPage } from './harness.ts';

const snippet = (page: Page) => page.getByLabel(words.snippet('frame'));

it('puts a frame together with the keyboard alone, on a phone', async () => {
  const page = await openPage('/embed/', { width: 320, height: 568 });
  await expect.poll(() => page.locator('iframe').count()).toBe(1);
  await page.getByLabel(words.view, { exact: true }).focus();
  await page.keyboard.type('Every');
  await expect.poll(() => snippet(page).inputValue()).toContain('view=curve');
  await page.getByLabel(words.only).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => snippet(page).inputValue()).toContain('only=');
  expect(await horizontalOverflow(page)).toBe(0);
});

it('shows the frame as it will stand, and what it needs', async () => {
  const page = await openPage('/embed/?lab=leverage&v=1&lev=50&seed=7&view=odds');
  const frame = page.frameLocator('iframe');
  await expect.poll(() => frame.locator('[data-sentence]').innerText()).toMatch(/^Hold 50×/);
  const height = page.locator('.builder-checks li').filter({ hasText: /^. Height/ });
  await expect.poll(() => height.innerText()).not.toContain(words.check.height.unknown);
  await page.getByRole('button', { name: words.takeHeight }).click();
  await expect.poll(() => height.innerText()).toContain(words.check.height.fits);
  await page.getByRole('button', { name: words.suggested }).click();
  expect(await page.getByLabel(words.alt).inputValue()).toMatch(/^Hold 50×/);
});

it('says without scripts what it needs', async () => {
  const page = await openPage('/embed/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain(words.needsScript);
});
