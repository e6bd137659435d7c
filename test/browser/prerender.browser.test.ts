import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn, sampledIfShort } from '../extent.ts';
import {
  distinctRoutes,
  embedRoutes,
  expectNoAxeViolations,
  horizontalOverflow,
  labRoutes,
  layoutShift,
  openPage,
  pageRoutes,
  presetPanel,
  routes,
} from './harness.ts';

/** Pages whose message is an answer of the model. */
const answeringRoutes = [...labRoutes, ...embedRoutes, ...routes.filter(route => presetPanel(route)), '/'];

const DIST = path.resolve(import.meta.dirname, '../../dist');

const writtenIn = (route: string) => readFileSync(path.join(DIST, route, 'index.html'), 'utf8');

interface WrittenPage {
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly pictures: number;
  /** What answers its question; a tool of the workbench says its result in its figure. */
  readonly told: string;
}

/** What the build wrote into a page, read without opening it. */
function readWritten(html: string): WrittenPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const count = (selector: string) => page.querySelectorAll(selector).length;
  const said = '[data-sentence], .figure-sentence, .picture-lead, .picture-note';
  return {
    title: page.title,
    description: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    headings: count('h1'),
    pictures: count('svg'),
    told: page.querySelector(said)?.textContent ?? '',
  };
}

async function writtenPages(asked: readonly string[]): Promise<ReadonlyMap<string, WrittenPage>> {
  // A text has no policy that forbids to read others as pages.
  const reader = await openPage('/release.txt', { javaScriptEnabled: false, lose: async () => undefined });
  const read = new Map<string, WrittenPage>();
  for (const route of asked) read.set(route, await reader.evaluate(readWritten, writtenIn(route)));
  return read;
}

const isFrame = (route: string) => embedRoutes.includes(route);

/** Every stylesheet that the first pictures need is linked; a frame has its styles in its page. */
async function expectLinkedStyles(page: Page, route: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const linked = [...writtenIn(route).matchAll(/<link rel="stylesheet"/g)].length;
  expect(linked).toBeGreaterThan(0);
  expect(await page.locator('link[rel="stylesheet"]').count()).toBe(linked);
}

describe('the built site', () => {
  it('has a title, a description and one heading in the HTML of every page', async () => {
    for (const [route, page] of await writtenPages(pageRoutes)) {
      expect.soft(page.title, route).toMatch(/\S/);
      expect.soft(page.description, route).toMatch(/\S/);
      expect.soft(page.headings, route).toBe(1);
    }
  });

  it('has sentence and picture in the HTML of every page that answers', async () => {
    for (const [route, page] of await writtenPages([...new Set(answeringRoutes)])) {
      expect.soft(page.told, route).toMatch(/\d/);
      expect.soft(page.pictures, route).toBeGreaterThan(0);
    }
  });

  // One load tells it all: opening the same page anew for each would only repeat the same work.
  it.each(inTurn(sampledIfShort(distinctRoutes, 8), 0, 2))(
    '%s hardly shifts, links its stylesheets, and axe finds nothing in it',
    async route => {
      const page = await openPage(route);
      expect(await layoutShift(page)).toBeLessThanOrEqual(isFrame(route) ? 0 : 0.02);
      if (!isFrame(route)) await expectLinkedStyles(page, route);
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoAxeViolations(page);
    },
  );

  it.each(inTurn(sampledIfShort(distinctRoutes, 8), 1, 2))(
    '%s at 320 px does not scroll sideways, and axe finds nothing in it',
    async route => {
      const page = await openPage(route, { width: 320, height: 560 });
      expect(await horizontalOverflow(page)).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    },
  );

  it('answers an unknown address with its own page', async () => {
    const page = await openPage('/no-such-page/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
