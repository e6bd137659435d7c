import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { siteText } from '../../src/words/text.en.ts';
import { sampled } from '../extent.ts';
import { openForeignPage } from './harness.ts';
import { buildPseudoSite } from './pseudo/buildPseudoSite.ts';
import { hasWords, overflowOnPage, textsOnPage } from './pseudo/onThePage.ts';
import { pseudo } from './pseudo/pseudoLanguage.ts';
import { serveFolder } from './staticServer.ts';

const words = pseudo(siteText);
const NARROW = { width: 320, height: 560 };
const WIDE = { width: 1280, height: 650 };
/** Every scene of a panel, in two directions and at two sizes each. */
const WALK_MS = 300_000;

let address: string;
let server: Server;

beforeAll(async () => {
  ({ address, server } = await serveFolder(buildPseudoSite()));
}, 300_000);

afterAll(() => server.close());

async function open(route: string): Promise<Page> {
  const page = await openForeignPage(address + route);
  await page.setViewportSize(NARROW);
  await alive(page);
  await settled(page);
  return page;
}

/** The script has taken the page over, which closes the tables, and all its pictures are there. */
async function alive(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.figure-foot .figure-table, .view-room').count()).toBe(0);
}

async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy="true"], progress').count()).toBe(0);
}

/** Opens all that is closed: disclosures with their tables, help texts, the menu. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
    for (const help of document.querySelectorAll<HTMLElement>('.field-help-button[aria-expanded="false"]'))
      help.click();
  });
  // Tables are made when they are opened.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.figure-foot details')].every(details => details.childElementCount > 1),
  );
}

/** Keys of links are the same in every language; the fact sheets list them. */
const KEYS_OF_LINKS = PANELS.flatMap(({ parameters }) =>
  Object.values(parameters).map(({ urlKey }) => urlKey),
);

/** Every string in brackets; nothing cut or wider than the window, narrow and wide, in both directions. */
async function expectToldAndRoomy(page: Page, ownWords: readonly string[] = []): Promise<void> {
  const untold = (await page.evaluate(textsOnPage)).filter(
    ({ text }) => hasWords(text) && !ownWords.includes(text),
  );
  const wide: string[] = [];
  for (const size of [NARROW, WIDE])
    for (const direction of ['rtl', 'ltr']) {
      await page.setViewportSize(size);
      await page.evaluate(dir => {
        document.documentElement.dir = dir;
      }, direction);
      await page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      for (const line of await page.evaluate(overflowOnPage))
        wide.push(`${size.width} ${direction}: ${line}`);
    }
  await page.setViewportSize(NARROW);
  expect
    .soft(
      [...new Set(untold.map(({ where, text }) => `${where}: ${text}`))],
      `words outside brackets at ${page.url()}`,
    )
    .toEqual([]);
  expect.soft(wide, `overflow at ${page.url()}`).toEqual([]);
}

/** One step with the key cursor in every picture, so that it speaks. */
async function moveInPictures(page: Page): Promise<void> {
  const pictures = page.locator('.figure-chart [tabindex="0"]');
  for (let place = 0; place < (await pictures.count()); place += 1) {
    await pictures.nth(place).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }
}

describe('a language that nobody speaks', () => {
  it.each(
    sampled(
      [
        '/teach/',
        '/teach/ten-minutes/',
        '/teach/one-advertisement/worksheet/',
        '/teach/beliefs/',
        '/teach/evidence/',
        '/teach/trial/',
      ],
      3,
    ),
  )('%s', async route => {
    const page = await open(route);
    await unfold(page);
    await expectToldAndRoomy(page);
  });

  it.each(
    sampled(['/', '/how-we-know/', '/about/', '/404.html', '/no-such-page/', '/leverage/ten-percent/'], 3),
  )('%s', async route => {
    const page = await open(route);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await unfold(page);
    await moveInPictures(page);
    await expectToldAndRoomy(page, KEYS_OF_LINKS);
  });

  it.each(
    sampled(
      PANELS.flatMap(({ id, mainView, depthViews, workbench }) => [
        ...[mainView, ...depthViews].map(view => `/${id}/?view=${view}`),
        ...workbench.map(view => `/${id}/workbench/?view=${view}`),
      ]),
      9,
    ),
  )('%s', async route => {
    const page = await open(route);
    await unfold(page);
    await moveInPictures(page);
    await settled(page);
    await expectToldAndRoomy(page);
  });

  it.each(sampled(PANELS, 1))(
    '$id: its scenes, asked and shown',
    async ({ id, scenes }) => {
      const page = await open(`/${id}/`);
      for (const scene of scenes) {
        await page.goto(`${address}/${id}/?scene=${scene.id}`);
        await playThrough(page);
      }
    },
    WALK_MS,
  );

  it.each(sampled(PANELS, 2))('$id: a story to its end', async ({ id, stories }) => {
    const page = await open(`/${id}/`);
    const [first] = stories;
    await page.locator('.story-card').first().click();
    for (const _ of first!.scenes) await playThrough(page);
    await page.locator('.scene-end').waitFor();
    await expectToldAndRoomy(page);
  });

  it.each(sampled(PANELS, 2).map(({ id }) => id))(
    '%s: a link that cannot be used whole, and nothing that is left to copy with',
    async id => {
      const page = await open(
        `/${id}/?v=1&lev=abc&h=-3&seed=-1&seed=2&asset=doge&nothing=1&view=none&story=none&step=0&acc=2&theme=purple`,
      );
      for (const label of [words.lab.copySentence, words.lab.copyLink, words.lab.copyEmbed])
        await page.getByRole('button', { name: label, exact: true }).click();
      await expectToldAndRoomy(page);
    },
  );

  it.each(sampled(PANELS, 2).map(({ id, version }) => `/e/${version}/${id}/`))(
    '%s in a frame',
    async route => {
      const page = await open(route);
      await unfold(page);
      await expectToldAndRoomy(page);
      const guessFirst = page.getByRole('button', { name: words.pieces.scene.guessFirst, exact: true });
      if ((await guessFirst.count()) === 0) return;
      await guessFirst.click();
      await playThrough(page);
    },
  );

  it('own forecasts', async () => {
    const rows = Array.from(
      { length: 80 },
      (_, row) => `${(row % 10) / 10 + 0.05};${(row * 7) % 10 < row % 10 ? 1 : 0}`,
    );
    const page = await open('/calibration/?view=own-forecasts');
    await paste(page, ['p;y', ...rows, 'soon;1'].join('\n'));
    await expectToldAndRoomy(page, ['soon;1']);
  });

  it('own numbers', async () => {
    const rows = Array.from({ length: 90 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      return `${date};${Math.sin(day) / 100 + 0.002};${Math.sin(day) / 100};${Math.cos(day * 3) / 100}`;
    });
    const page = await open('/reality-gap/?view=own-numbers');
    await paste(page, ['date;test;paper;live', ...rows, '2024-09-09;x;y;z'].join('\n'));
    await expectToldAndRoomy(page, ['date', 'test', 'paper', 'live']);
  });

  it('own prices', async () => {
    const rows = Array.from({ length: 500 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      return `${date};${(100 + 5 * Math.sin(day) + 3 * Math.cos(day * 2.3)).toFixed(4)}`;
    });
    const page = await open('/guardrails/?view=own-calm');
    await paste(page, ['date;price', ...rows, 'soon;x'].join('\n'));
    await page.locator('.calm-after:not(.is-waiting)').first().waitFor();
    await expectToldAndRoomy(page, ['date', 'price']);
  });

  it('a test of oneself, answered once', async () => {
    const page = await open('/calibration/?view=test-yourself');
    const test = page.locator('.test-question');
    for (const legend of await test.locator('fieldset').all())
      await legend.locator('input').first().check({ force: true });
    await test.locator('button[type="submit"]').click();
    await unfold(page);
    await expectToldAndRoomy(page);
  });
});

/** One scene: asked, shown without a guess or with one, and on to the next. */
async function playThrough(page: Page): Promise<void> {
  const press = page.locator('.scene-press[aria-disabled="false"]');
  await press.waitFor();
  await expectToldAndRoomy(page);
  await press.click();
  await page.locator('[data-phase="shown"]').waitFor();
  await settled(page);
  await expectToldAndRoomy(page);
  // A press that follows at once waits for the answer.
  await page.waitForTimeout(650);
  await press.click();
}

async function paste(page: Page, rows: string): Promise<void> {
  const form = page.locator('form.field', { has: page.locator('textarea') });
  await form.locator('textarea').fill(rows);
  await form.locator('button[type="submit"]').click();
  await page.locator('.file-status').filter({ hasText: /\S/ }).waitFor();
  await settled(page);
  await unfold(page);
}
