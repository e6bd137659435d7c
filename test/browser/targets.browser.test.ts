import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { oneOfEach, sampled, sampledIfShort } from '../extent.ts';
import { distinctRoutes, openPage, pageRoutes, presetPanel } from './harness.ts';
import { turnTo } from './laws/inPage.ts';
import { smallTargets, TARGETS } from './laws/targets.ts';
import { viewAddresses } from './laws/views.ts';

const PHONE = { width: 390, height: 664, isPhone: true } as const;
const PATIENCE = { timeout: 60_000 };

const OPENED = distinctRoutes.filter(route => pageRoutes.includes(route) && presetPanel(route) === undefined);
const WITH_VIEWS = oneOfEach(PANELS.flatMap(viewAddresses), ({ address }) =>
  address.includes('workbench') ? 1 : 0,
);

async function open(address: string): Promise<Page> {
  const page = await openPage(address, PHONE);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  return page;
}

/** Runs in the page: its pictures are there. */
function isSettled(): boolean {
  return document.querySelector('.view-room, [aria-busy="true"], progress') === null;
}

/** Nothing is on its way any more, and what is closed is opened. */
async function unfolded(page: Page): Promise<void> {
  await page.waitForFunction(isSettled, undefined, PATIENCE);
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('details:not(.page-menu)'))
      closed.open = true;
  });
  // What is opened may come by a script of its own.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(isSettled, undefined, PATIENCE);
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

const faults = (page: Page) => page.evaluate(smallTargets, TARGETS);

describe('on a phone all that can be touched has 44 × 44 pixels', () => {
  it.each(sampledIfShort(OPENED, 2))('%s', async route => {
    const page = await open(route);
    await unfolded(page);
    expect(await faults(page)).toEqual([]);
  });

  it.each(sampledIfShort(WITH_VIEWS, 1))('$address: its views', async ({ address, views }) => {
    const page = await open(address);
    const small: string[] = [];
    for (const view of views) {
      await page.evaluate(turnTo, `${address}?view=${view}`);
      await unfolded(page);
      small.push(...(await faults(page)).map(fault => `${view}: ${fault}`));
    }
    expect(small).toEqual([]);
  });

  it.each(sampled(PANELS, 1))('$id: its scenes, asked and shown', async ({ id, scenes }) => {
    const page = await open(`/${id}/`);
    const small: string[] = [];
    const look = async (where: string) =>
      small.push(...(await faults(page)).map(fault => `${where}: ${fault}`));
    for (const scene of scenes) {
      await page.evaluate(turnTo, `/${id}/?scene=${scene.id}`);
      await page.locator(`[data-phase="asking"][data-view="${scene.view}"]`).waitFor(PATIENCE);
      await page.locator('.scene-press[aria-disabled="false"]').waitFor(PATIENCE);
      await look(`${scene.id}, asked`);
      await page.locator('.scene-press').dispatchEvent('click');
      await page.locator('[data-phase="shown"]').waitFor(PATIENCE);
      await look(`${scene.id}, shown`);
    }
    expect(small).toEqual([]);
  });

  it.each(sampled(PANELS, 2))('$id in a frame', async ({ id, version }) => {
    const page = await open(`/e/${version}/${id}/`);
    await page.waitForFunction(isSettled, undefined, PATIENCE);
    // The script has taken the page over, which closes the tables.
    await page
      .locator('.figure-foot .figure-table')
      .first()
      .waitFor({ ...PATIENCE, state: 'detached' });
    expect(await faults(page)).toEqual([]);
  });
});
