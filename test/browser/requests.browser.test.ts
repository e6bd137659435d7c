import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { labRoutes, openPage } from './harness.ts';

/** Requests until the first picture of a lab, or of the front page, is alive: the page itself and its icon included. */
const PICTURE = 15;
/** All requests of a page of text but those for its pictures. */
const TEXT = 8;

/** The page itself and its icon, which browsers ask for when they like. */
const ALWAYS = 2;
const ICON = '/icon.svg';

/** Runs in the page, from its first moment: marks when the picture is there and the script has taken the page over. */
function markAlive(): void {
  const unfinished = ':is(.lab-picture, .hero-picture) :is(.figure-table, .view-room, [aria-busy="true"])';
  const watching = new MutationObserver(() => {
    if (document.readyState === 'loading' || !document.querySelector('input[type="range"]')) return;
    if (document.querySelector(unfinished)) return;
    performance.mark('alive');
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true, attributes: true });
}

/** The files that were asked for until the picture was alive. */
async function askedUntilAlive(route: string): Promise<readonly string[]> {
  const page = await openPage(route, { lose: at => at.addInitScript(markAlive) });
  await page.waitForFunction(() => performance.getEntriesByName('alive').length > 0);
  // What was asked for is told of when it has come.
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() => {
    const [{ startTime: alive }] = performance.getEntriesByName('alive') as [PerformanceEntry];
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= alive)
      .map(({ name }) => new URL(name).pathname);
  });
  return asked.filter(name => !name.endsWith(ICON));
}

it.each(['/', ...labRoutes])(`%s is alive with at most ${PICTURE} requests`, async route => {
  const asked = await askedUntilAlive(route);
  expect(asked.length + ALWAYS, asked.join('\n')).toBeLessThanOrEqual(PICTURE);
});

const filesOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter(name => /\.(?:js|css|woff2)$/.test(name)),
  );

it.each(['/about/', '/teach/', '/views/'])(
  `%s asks for at most ${TEXT} files, its pictures aside`,
  async route => {
    const page = await openPage(route);
    await page.waitForLoadState('networkidle');
    const asked = await filesOf(page);
    expect(asked.length + ALWAYS, asked.join('\n')).toBeLessThanOrEqual(TEXT);
  },
);
