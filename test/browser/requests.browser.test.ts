import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { labRoutes, openPage } from './harness.ts';

/** Requests until a lab's first picture is alive, the page itself and its icon included. */
const LAB = 15;
/** The same of the front page, whose picture is the first lab's. */
const HOME = 14;
/** All requests of a page of text for scripts, styles and fonts. */
const TEXT = 8;

/** The page itself, which is not among what it asks for. */
const ITSELF = 1;

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
  return page.evaluate(() => {
    const [{ startTime: alive }] = performance.getEntriesByName('alive') as [PerformanceEntry];
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= alive)
      .map(({ name }) => new URL(name).pathname);
  });
}

it.each(labRoutes)(`%s is alive with at most ${LAB} requests`, async route => {
  const asked = await askedUntilAlive(route);
  expect(asked.length + ITSELF, asked.join('\n')).toBeLessThanOrEqual(LAB);
});

it(`the front page is alive with at most ${HOME} requests`, async () => {
  const asked = await askedUntilAlive('/');
  expect(asked.length + ITSELF, asked.join('\n')).toBeLessThanOrEqual(HOME);
});

const filesOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter(name => /\.(?:js|css|woff2)$/.test(name)),
  );

it.each(['/about/', '/teach/', '/views/'])(`%s asks for at most ${TEXT} files`, async route => {
  const page = await openPage(route);
  await page.waitForLoadState('networkidle');
  const asked = await filesOf(page);
  expect(asked.length + ITSELF, asked.join('\n')).toBeLessThanOrEqual(TEXT);
});
