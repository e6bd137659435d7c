import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampledIfShort } from '../extent.ts';
import { distinctRoutes, embedRoutes, layoutShift, openForeignPage, openPage } from './harness.ts';
import { faultyTexts } from './laws/texts.ts';
import { serveFolder } from './staticServer.ts';

const FRAME = { width: 600, height: 420 };
const PICTURES = { frames: '.figure-chart > :not(.visually-hidden)', mayScroll: true };
const frames = embedRoutes.filter(route => distinctRoutes.includes(route));

describe('a frame of 600 × 420', () => {
  it.each(sampledIfShort(frames, 4))(
    '%s shows its answer, and asks and tells its scenes, without scrolling',
    async route => {
      const page = await openPage(route, FRAME);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThanOrEqual(FRAME.height);
      expect(await page.evaluate(faultyTexts, PICTURES)).toEqual([]);
      const guessFirst = page.getByRole('button', { name: 'Guess first' });
      if ((await guessFirst.count()) === 0) return;
      await guessFirst.click();
      const press = page.locator('.scene-press[aria-disabled="false"]');
      while ((await page.locator('.scene').count()) > 0) {
        await press.waitFor();
        expect(await height()).toBeLessThanOrEqual(FRAME.height);
        await press.click();
        await page.locator('[data-phase="shown"]').waitFor();
        expect(await height()).toBeLessThanOrEqual(FRAME.height);
        // A press that follows at once waits for the answer.
        await page.waitForTimeout(650);
        await press.click();
      }
    },
  );
});

describe('a frame whose script is there before its page', () => {
  it.each(sampledIfShort(frames, 2))('%s stands there once', async route => {
    const dist = path.resolve(import.meta.dirname, '../../dist');
    const { address, server } = await serveFolder(dist, { pauseBehind: 'class="embed-controls"' });
    const page = await openForeignPage(address + route);
    await page.waitForFunction(() => 'faultlineLeave' in globalThis);
    for (const part of [
      'h1',
      '.embed-picture',
      '.embed-controls',
      '.embed-controls > .button',
      '.embed-foot',
    ])
      expect(await page.locator(part).count(), part).toBeLessThanOrEqual(1);
    server.close();
  });
});

it.each(sampledIfShort(frames, 2))('%s shifts nothing when it comes in two halves', async route => {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  const { address, server } = await serveFolder(dist, { pauseBehind: 'class="slider-row' });
  const page = await openForeignPage(address + route);
  expect(await layoutShift(page)).toBe(0);
  server.close();
});
