import type { Page } from 'playwright-core';
import type { Panel } from '../../../src/panels/openPanel.ts';
import { turnTo } from './inPage.ts';
import type { Size } from './sizes.ts';
import { faultyTexts } from './texts.ts';

const PATIENCE = { timeout: 60_000 };

/** What a view draws: a picture, or what stands there before a reader has answered or brought a file. */
const WHOLES = ['.figure-chart', '.own-file', '.test-yourself'];

/** Their parts: where these are parts of the page, the figure around them has no box. */
const PICTURES = {
  frames: WHOLES.map(whole => `${whole} > :not(.visually-hidden)`).join(),
  mayScroll: true,
};

/** Turns an open page of a panel from view to view; the faults of all pictures on it, by the view. */
export async function faultyViews(
  page: Page,
  address: string,
  views: readonly string[],
  { query }: Size,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const view of views) {
    await page.evaluate(turnTo, `${address}?view=${view}${query}`);
    await page.waitForFunction(isDrawn, { view, wholes: WHOLES.join() }, PATIENCE);
    await page.evaluate(twoFrames);
    faults.push(...(await page.evaluate(faultyTexts, PICTURES)).map(fault => `${view}: ${fault}`));
  }
  return faults;
}

/** Runs in the page. */
function twoFrames(): Promise<void> {
  return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}

/** Runs in the page: whether this view is on it, and all its pictures are there, of answers in full. */
function isDrawn({ view, wholes }: { readonly view: string; readonly wholes: string }): boolean {
  const slots = [...document.querySelectorAll('.view-slot')];
  return (
    document.querySelector(`.view-slot[data-view="${view}"]`) !== null &&
    document.querySelector('.view-room, [aria-busy="true"], progress') === null &&
    slots.every(slot => slot.querySelector(wholes) !== null)
  );
}

/** Where a panel's views are drawn: in its lab the first with one below it, in its workbench one at a time. */
export function viewAddresses({ id, mainView, depthViews, workbench }: Panel) {
  return [
    { address: `/${id}/`, views: [mainView, ...depthViews] },
    { address: `/${id}/workbench/`, views: workbench },
  ].filter(({ views }) => views.length > 0);
}
