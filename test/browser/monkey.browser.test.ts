import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/model/random/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { byExtent, sampled } from '../extent.ts';
import { labRoutes, openPage, sentence } from './harness.ts';

/** `FAULTLINE_EXTENT=long npm run test:browser -- monkey` plays long in every lab; `npm test` a little in one. */
const ACTIONS = byExtent({ short: 12, whole: 12, long: 150 });
const SEEDS = byExtent({ short: [1], whole: [1], long: [1, 2, 3] });
/** A look at a fresh page after so many actions. */
const COMPARED_EVERY = byExtent({ short: 6, whole: 6, long: 10 });
const PLAYING_MS = 1_200_000;
const REST_MS = 500;

const KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
const TEXTS = [
  '0',
  '1',
  '-1',
  '7',
  '50',
  '1e9',
  '0.001',
  'abc',
  '',
  ' 12 %',
  '1,5',
  '99999999999999999999',
  'NaN',
];
const { undo, redo } = siteText.pieces.history;

/** A number below `count`. */
type Below = (count: number) => number;

function dice(seed: number): Below {
  const rng = createRng(seed);
  return count => Math.floor(rng.next() * count);
}

/** All first controls that can be touched: what is closed stays closed. */
const controls = (page: Page) =>
  page.locator('.lab-controls :is(input, select):not(:disabled)').filter({ visible: true });

/** Does something at random; says what, so that a fault can be played again by hand. */
async function act(page: Page, below: Below): Promise<string> {
  const all = controls(page);
  const place = below(await all.count());
  const control = all.nth(place);
  const kind = await control.evaluate(element =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  return `${place} ${kind}: ${await use(control, kind, below)}`;
}

async function use(control: Locator, kind: string, below: Below): Promise<string> {
  if (kind === 'range') {
    const key = KEYS[below(KEYS.length)]!;
    await control.press(key);
    return key;
  }
  if (kind === 'select') {
    const options = await control.locator('option').count();
    const option = below(options);
    await control.selectOption({ index: option });
    return `option ${option}`;
  }
  if (kind === 'radio' || kind === 'checkbox') {
    await control.dispatchEvent('click');
    return 'pressed';
  }
  const text = TEXTS[below(TEXTS.length)]!;
  await control.fill(text);
  await control.press('Enter');
  return `“${text}”`;
}

interface Shown {
  readonly told: string;
  readonly link: string;
}

/** What the page says in full, and the link to it: address and answer follow when the hand rests, on a busy machine late. */
async function shown(page: Page): Promise<Shown> {
  for (let before = ''; ; ) {
    const now = await shownNow(page);
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
  }
}

async function shownNow(page: Page): Promise<Shown> {
  await page.waitForTimeout(REST_MS);
  await page.waitForFunction(
    () =>
      document.querySelector(
        '.lab-picture [aria-busy="true"], .lab-sentence[aria-busy="true"], .lab-others',
      ) === null,
    undefined,
    { timeout: 90_000 },
  );
  return { told: await sentence(page).innerText(), link: new URL(page.url()).search };
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses a button of the history until it can be pressed no more. */
async function pressToTheEnd(page: Page, name: string): Promise<void> {
  const button = step(page, name);
  while ((await button.getAttribute('aria-disabled')) !== 'true') await button.click();
}

describe.each(sampled(labRoutes, 2))('a monkey in %s', route => {
  it.each(SEEDS)(
    'of seed %i: each link tells what its page told, and the history leads back and forth',
    async seed => {
      const page = await openPage(route);
      await page.locator('.figure-foot .figure-table').first().waitFor({ state: 'detached' });
      const first = await shown(page);
      const below = dice(seed);
      const done: string[] = [];
      for (let action = 1; action <= ACTIONS; action++) {
        done.push(await act(page, below));
        if (action % COMPARED_EVERY !== 0) continue;
        const now = await shown(page);
        const fresh = await openPage(`${route}${now.link}`);
        await fresh.locator('.figure-foot .figure-table').first().waitFor({ state: 'detached' });
        expect(await shown(fresh), done.join('; ')).toEqual(now);
        await fresh.context().close();
      }
      const last = await shown(page);
      await pressToTheEnd(page, undo);
      expect(await shown(page), `undone: ${done.join('; ')}`).toEqual(first);
      await pressToTheEnd(page, redo);
      expect(await shown(page), `done again: ${done.join('; ')}`).toEqual(last);
    },
    PLAYING_MS,
  );
});
