import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { labRoutes, openPage } from './harness.ts';
import { markAlive, untilAlive } from './laws/untilAlive.ts';

/** Requests until the first picture of a lab, or of the front page, is alive: the page itself and its icon included. */
const PICTURE = 15;
/** All requests of a page of text but those for its pictures. */
const TEXT = 8;

/** The page itself and its icon, which browsers ask for when they like. */
const ALWAYS = 2;
const ICON = '/icon.svg';

/** The files that were asked for until the picture was alive. */
async function askedUntilAlive(route: string): Promise<readonly string[]> {
  const page = await openPage(route, { lose: at => at.addInitScript(markAlive) });
  const { files } = await untilAlive(page);
  return files.map(name => new URL(name).pathname).filter(name => !name.endsWith(ICON));
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
