import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { embedPath } from '../../src/scenario/index.ts';
import { sampledIfShort } from '../extent.ts';
import { openPage } from './harness.ts';
import { losing, plain } from './lostParts.ts';

const BODIES = /\.later-/;
/** A market's worlds take seconds, on a busy machine many. */
const ANSWER_MS = 60_000;

/** It asks before there is anything to draw. */
const ASKS_FIRST = 'test-yourself';

const shown = PANELS.flatMap(panel =>
  framedViews(panel)
    .filter(view => view !== ASKS_FIRST)
    .map(view => ({ view, panel, address: `${embedPath(panel)}?view=${view}` })),
);

const tableOf = (page: Page) =>
  page.locator('.embed-picture .figure-foot details', { hasText: /^Table/ }).first();
const askedForBodies = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => name.includes('.later-')),
  );

async function untilAnswered(page: Page): Promise<void> {
  await page.locator('.embed-picture .figure').first().waitFor({ timeout: ANSWER_MS });
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
}

describe('what lies closed in a frame', () => {
  it.each(sampledIfShort(shown, 5))(
    'of $view is loaded once it is opened',
    async ({ address, panel, view }) => {
      const page = await openPage(address);
      await untilAnswered(page);
      expect(await askedForBodies(page)).toEqual([]);
      await tableOf(page).locator('summary').click();
      const cells = page.locator('.embed-picture .figure-table td');
      await expect.poll(() => cells.count()).toBeGreaterThan(0);
      expect((await cells.allInnerTexts()).some(text => /\d/.test(text))).toBe(true);
      await page.locator('.figure-foot summary', { hasText: 'Take along' }).first().click();
      const taken = page.locator('.frame-take input');
      await expect.poll(() => taken.count()).toBeGreaterThan(2);
      expect(await taken.last().inputValue()).toContain(`<iframe src=`);
      const help = page.locator('.embed-controls .field-help-button').first();
      if ((await help.count()) > 0) {
        await help.click();
        const said = Object.values(panel.parameterWords).map(words => words.help && plain(words.help));
        const open = page.locator('.embed-controls .field-help:visible').first();
        await expect.poll(async () => said.includes(plain(await open.innerText()))).toBe(true);
      }
      expect(await askedForBodies(page), view).toHaveLength(1);
    },
  );
});

it('the table of a frame is that of its page before any script', async () => {
  for (const panel of PANELS) {
    const page = await openPage(embedPath(panel));
    await untilAnswered(page);
    const still = await openPage(embedPath(panel), { javaScriptEnabled: false });
    const drawn = await still.locator('.figure-table table').allTextContents();
    await tableOf(page).locator('summary').click();
    const table = page.locator('.embed-picture .figure-table table').first();
    await table.waitFor();
    expect(drawn).toContain(await table.textContent());
  }
});

it('a frame without what lies closed says so where it was opened, and it comes when it is asked for again', async () => {
  const lost = losing(BODIES);
  const page = await openPage('/e/1/leverage/', lost);
  await untilAnswered(page);
  await tableOf(page).locator('summary').click();
  const said = tableOf(page).locator('[role="alert"]');
  await said.waitFor();
  expect(await said.innerText()).toContain('could not be loaded');
  lost.stop();
  await said.getByRole('button').click();
  await page.locator('.figure-table td').first().waitFor();
  expect(await said.count()).toBe(0);
});
