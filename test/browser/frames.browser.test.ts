import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn, sampledIfShort } from '../extent.ts';
import { distinctRoutes, embedRoutes, openPage } from './harness.ts';
import { faultyTexts } from './laws/texts.ts';

const SIZES = [
  { width: 320, height: 420 },
  { width: 320, height: 568 },
  { width: 600, height: 420 },
];
const PICTURES = { frames: '.figure-chart > :not(.visually-hidden)', mayScroll: true };
const SCENE = {
  frames: ['picture', 'question', 'answer', 'head', 'bar'].map(part => `.scene-${part}`).join(),
  mayScroll: false,
};
const frames = embedRoutes.filter(route => distinctRoutes.includes(route));

/** How many pixels a page is larger than its frame, across and down. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
  });

describe.each(SIZES)('a frame of $width × $height', size => {
  it.each(inTurn(sampledIfShort(frames, SIZES.length), SIZES.indexOf(size), SIZES.length))(
    '%s: no text is cut or over another, first, asked and shown',
    async route => {
      const page = await openPage(route, size);
      // The script has taken the page over, which closes the tables.
      await page.locator('.figure-foot .figure-table').first().waitFor({ state: 'detached' });
      const faults: string[] = [];
      const look = async (where: string) =>
        faults.push(...(await page.evaluate(faultyTexts, SCENE)).map(fault => `${where}: ${fault}`));
      faults.push(...(await page.evaluate(faultyTexts, PICTURES)));
      expect((await beyond(page))[0]).toBeLessThanOrEqual(0);
      const guessFirst = page.getByRole('button', { name: 'Guess first' });
      if ((await guessFirst.count()) > 0) {
        await guessFirst.click();
        const press = page.locator('.scene-press[aria-disabled="false"]');
        while ((await page.locator('.scene').count()) > 0) {
          await press.waitFor();
          await look('asked');
          await press.click();
          await page.locator('[data-phase="shown"]').waitFor();
          await look('shown');
          expect(await beyond(page)).toEqual([0, 0]);
          // A press that follows at once waits for the answer.
          await page.waitForTimeout(650);
          await press.click();
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
