import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../extent.ts';
import { openPage } from './harness.ts';
import { takeShifts, watchShifts } from './laws/inPage.ts';

const MINE = '{"ofHundred":10,"leverage":5,"days":14,"lossShare":0.3}';

/** An empty browser's page in which the reader has written down limits, or none; shifts are watched from the first paint. */
async function openWithLimits(
  route: string,
  size: { width: number; height: number },
  mine: string | null = MINE,
): Promise<Page> {
  const page = await openPage('/about/', size);
  if (mine !== null)
    await page.evaluate(kept => window.localStorage.setItem('faultline.limits.1', kept), mine);
  await page.addInitScript(watchShifts);
  await page.goto(route);
  return page;
}

/** What moved while the page came alive, without places: "div.page-tools". */
async function movedOn(page: Page): Promise<readonly string[]> {
  // The script has taken the page over, which closes the tables, and the first answer is there in full.
  await page.waitForFunction(() =>
    ['.figure-foot .figure-table', '.view-room', '.lab-picture [aria-busy="true"]'].every(
      unfinished => document.querySelector(unfinished) === null,
    ),
  );
  const shifts = await page.evaluate(takeShifts);
  return [...new Set(shifts.flatMap(({ moved }) => moved.map(part => part.replace(/ \S+ → \S+$/, ''))))];
}

/** Lines on a plot, the edge in a hundred dots, and what is said of them. */
const marks = (page: Page) => page.locator('[data-limit-line]');

const SIZES = [
  { name: 'a phone', width: 320, height: 568 },
  { name: 'a desk', width: 1280, height: 720 },
];

const SAID = [
  ['/leverage/', /^Your limit: 10 of 100\. Wiped out here: /],
  ['/cascade/', /^Your limit: 10 of 100\. Closed by the exchange: /],
  ['/reality-gap/', /^You can lose 3,000\. What is told here /],
  ['/guardrails/', /^Your limit: 5×\. The highest that morning: /],
] as const;

describe.each(SIZES)('limits on $name', size => {
  it.each(inTurn(SAID, SIZES.indexOf(size), SIZES.length))(
    '%s: are drawn and said, and shift nothing more',
    async (route, said) => {
      const page = await openWithLimits(route, size);
      await page.locator('.lab-picture .limit-told:visible').first().getByText(said).waitFor();
      expect(await marks(page).count()).toBeGreaterThan(0);
      const without = new Set(await movedOn(await openWithLimits(route, size, null)));
      expect((await movedOn(page)).filter(part => !without.has(part))).toEqual([]);
      // No sentence is cut by the room that it has.
      const cut = await page.$$eval(
        '.limit-told',
        lines =>
          lines.filter(line => line.clientHeight > 0 && line.scrollHeight > line.clientHeight + 1).length,
      );
      expect(cut).toBe(0);
    },
  );
});

it('limits are in no frame, not even of a site that keeps some, and in no link', async () => {
  const page = await openWithLimits('/about/', { width: 800, height: 600 });
  await page.evaluate(
    () =>
      new Promise(loaded => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: '/e/1/leverage/', width: 700, height: 500, onload: loaded });
        document.body.prepend(frame);
      }),
  );
  const frame = page.frames().find(one => one.url().includes('/e/1/'))!;
  await frame.locator('.embed [aria-busy="false"]').first().waitFor();
  expect(await frame.locator('[data-limit-line], .limit-told').count()).toBe(0);
  expect(await frame.locator('html').getAttribute('data-limits')).toBeNull();
  await page.goto('/leverage/?v=1&lev=50');
  await page
    .locator('.limit-told:visible')
    .first()
    .getByText(/^Your limit/)
    .waitFor();
  expect(page.url()).not.toMatch(/limit|10/);
});
