import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampledIfShort } from '../extent.ts';
import { arrowWithRoom } from './engines/inEngine.ts';
import { labRoutes, openPage, sentence } from './harness.ts';

const MOST_TABS = 60;

/** Presses Tab until a slider has the focus. */
async function tabToSlider(page: Page): Promise<boolean> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('input[type="range"], [role="slider"]')))
      return true;
  }
  return false;
}

describe.each(sampledIfShort(labRoutes, 2))('%s by keyboard', route => {
  it('reaches the first slider by Tab, and the arrows change the sentence', async () => {
    const page = await openPage(route);
    const before = await sentence(page).innerText();
    expect(await tabToSlider(page)).toBe(true);
    await page.keyboard.press(await page.evaluate(arrowWithRoom));
    await expect.poll(() => sentence(page).innerText()).not.toBe(before);
  });
});
