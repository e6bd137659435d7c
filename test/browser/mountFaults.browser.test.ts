import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForeignPage } from './harness.ts';
import { buildForeignPage, buildReadmePage } from './mount/buildForeignPage.ts';
import { serveFolder } from './staticServer.ts';

type Mount = (container: unknown, options: unknown) => () => void;

interface Foreign {
  readonly mountAnything: Mount;
  readonly PANELS: Readonly<Record<string, object>>;
  leave: () => void;
}

let address: string;
let readme: string;
const servers: Server[] = [];

beforeAll(async () => {
  const served = await Promise.all(
    [buildForeignPage(), buildReadmePage()].map(folder => serveFolder(folder)),
  );
  servers.push(...served.map(({ server }) => server));
  [address, readme] = served.map(place => place.address) as [string, string];
}, 300_000);

afterAll(() => {
  for (const server of servers) server.close();
});

const SITE = 'https://example.org/faultline';

/** Mounts with these options in the first place; `panel` is the name of a panel of the bundle, or of none. */
async function mounted(options: Readonly<Record<string, unknown>>): Promise<Page> {
  const page = await openForeignPage(`${address}/plain.html`);
  await page.evaluate(({ panel, ...rest }) => {
    const foreign = window as unknown as Foreign;
    const place = document.getElementById('first');
    foreign.leave = foreign.mountAnything(place, { panel: foreign.PANELS[String(panel)], ...rest });
  }, options);
  return page;
}

const first = (page: Page) => page.locator('#first');
const hasPicture = (page: Page) => first(page).locator('figure').first().waitFor({ state: 'attached' });

describe('what cannot be mounted', () => {
  it.each([
    ['an unknown panel', { panel: 'martingale', site: SITE }, '“panel” is none'],
    [
      'an unknown view',
      { panel: 'leverage', view: 'oods', site: SITE },
      'no view “oods”. Its views are odds,',
    ],
    [
      'a view by the name of something else',
      { panel: 'leverage', view: 'constructor', site: SITE },
      '“constructor”',
    ],
    ['no site', { panel: 'leverage' }, 'must be the full address'],
    ['a site without a host', { panel: 'leverage', site: '/faultline' }, 'must be the full address'],
    ['an unknown language', { panel: 'leverage', site: SITE, language: 'xx' }, 'does not speak “xx”'],
  ])('is said in its place: %s', async (_, options, said) => {
    const page = await mounted(options);
    const alert = first(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(said);
  });

  it('is thrown at once where there is no place', async () => {
    const page = await openForeignPage(`${address}/plain.html`);
    await page.evaluate(() => {
      const own = document.createElement('div');
      own.id = 'own';
      own.attachShadow({ mode: 'open' }).append('theirs');
      document.body.append(own);
    });
    const thrown = (id: string) =>
      page.evaluate(place => {
        try {
          (window as unknown as Foreign).mountAnything(document.getElementById(place), {});
        } catch (error) {
          return String(error);
        }
        return null;
      }, id);
    expect(await thrown('nowhere')).toContain('needs an element');
    expect(await thrown('own')).toContain('shadow tree of its own');
    expect(await page.locator('#own').evaluate(own => own.shadowRoot!.textContent)).toBe('theirs');
  });
});

describe('a container', () => {
  it('shows what was mounted last, and the first leave takes nothing of it away', async () => {
    const page = await mounted({ panel: 'leverage', site: SITE });
    await page.evaluate(site => {
      const { mountAnything, PANELS, leave } = window as unknown as Foreign;
      mountAnything(document.getElementById('first'), { panel: PANELS['calibration'], site });
      leave();
      leave();
    }, SITE);
    await hasPicture(page);
    expect(await first(page).locator('.embed').count()).toBe(1);
    const lab = await first(page).locator('.embed-links a').getAttribute('href');
    expect(lab).toMatch(/^https:\/\/example\.org\/faultline\/calibration\//);
  });

  it('left while it loads stays empty and starts no worker', async () => {
    const page = await mounted({ panel: 'leverage', site: SITE });
    await page.evaluate(() => (window as unknown as Foreign).leave());
    await page.waitForTimeout(1000);
    expect(await first(page).evaluate(place => place.shadowRoot!.childElementCount)).toBe(0);
    expect(page.workers()).toEqual([]);
  });

  it('left while it answers lets its worker go', async () => {
    const page = await mounted({ panel: 'leverage', site: SITE });
    await hasPicture(page);
    await expect.poll(() => page.workers().length).toBe(1);
    await page.evaluate(() => (window as unknown as Foreign).leave());
    await expect.poll(() => page.workers().length).toBe(0);
  });
});

it('copying without a clipboard touches nothing outside the panel and keeps the focus', async () => {
  const page = await mounted({ panel: 'leverage', site: SITE });
  await first(page).getByRole('button', { name: 'Guess first' }).click();
  await first(page).getByRole('button', { name: 'Show me' }).waitFor();
  await first(page).getByText('Show it without a guess').click();
  await first(page).getByText('Share', { exact: true }).click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const touched: string[] = [];
    const watcher = new MutationObserver(records =>
      touched.push(...records.map(({ target }) => target.nodeName)),
    );
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener('copy', () => touched.push(`copied from ${document.activeElement?.id}`));
    Object.assign(window, { touched });
  });
  await first(page).getByRole('button', { name: 'Copy a link that asks a friend' }).focus();
  await page.keyboard.press('Enter');
  await first(page).getByText('Copied.').waitFor();
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([
    'copied from first',
  ]);
  const focused = await first(page).evaluate(place => place.shadowRoot!.activeElement?.textContent);
  expect(focused).toBe('Copy a link that asks a friend');
});

it('the example of README.md is shown, and leaves', async () => {
  const page = await openForeignPage(`${readme}/index.html`);
  const odds = page.locator('#odds');
  await odds.locator('figure').first().waitFor({ state: 'attached' });
  expect(await odds.locator('[data-sentence]').innerText()).toContain('50×');
  await page.locator('#away').click();
  expect(await odds.evaluate(place => place.shadowRoot!.childElementCount)).toBe(0);
});
