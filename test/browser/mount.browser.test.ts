import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForeignPage } from './harness.ts';
import { buildForeignPage } from './mount/buildForeignPage.ts';
import { serveFolder } from './staticServer.ts';

let folder: string;
let address: string;
let server: Server;

beforeAll(async () => {
  folder = buildForeignPage();
  ({ address, server } = await serveFolder(folder));
}, 300_000);

afterAll(() => server.close());

/** At rest a picture and what stands around it have more parts than these. */
const LEAST_PARTS = 300;

/** Shows two panels in one foreign page and waits until both have their pictures. */
async function withPanels(name: 'plain' | 'reset'): Promise<Page> {
  const page = await openForeignPage(`${address}/${name}.html`);
  await page.evaluate(() => {
    const { show } = window as unknown as {
      show: (container: Element, panel: string, view: string, query: string) => () => void;
    };
    const places = ['first', 'second'].map(id => document.getElementById(id)!);
    const gone = [
      show(places[0]!, 'leverage', 'odds', '?v=1&lev=50&seed=1'),
      show(places[1]!, 'calibration', 'levels', ''),
    ];
    Object.assign(window, {
      leave: () => {
        for (const leave of gone) leave();
      },
    });
  });
  await page.locator('#first figure').first().waitFor({ state: 'attached' });
  await page.locator('#second figure').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('#first [aria-busy="true"]').count()).toBe(0);
  await expect.poll(() => page.locator('#second [aria-busy="true"]').count()).toBe(0);
  return page;
}

/** How every element of a panel looks: what is drawn, and where within its place. */
function looks(page: Page, id: string) {
  return page.evaluate(place => {
    const container = document.getElementById(place)!;
    const origin = container.shadowRoot!.firstElementChild!.getBoundingClientRect();
    const drawn = [...container.shadowRoot!.querySelectorAll('*')].filter(
      element => element.getClientRects().length > 0,
    );
    return drawn.map(element => {
      const { color, backgroundColor, font, letterSpacing, textTransform, direction, fill, stroke } =
        getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x - origin.x, y - origin.y, width, height].map(length => Math.round(length * 10) / 10);
      const style = [color, backgroundColor, font, letterSpacing, textTransform, direction, fill, stroke];
      return `${element.tagName} ${box.join(' ')} ${style.join(' ')}`;
    });
  }, id);
}

/** How the foreign page's own elements look and what the page holds, the places of the panels aside. */
function surroundings(page: Page) {
  return page.evaluate(() => ({
    elements: [...document.querySelectorAll('html, body, main, h1, p, input')].map(element => {
      const style = getComputedStyle(element);
      return [...style]
        .map(name => `${name}: ${style.getPropertyValue(name)}`)
        .filter(line => !/^(?:height|block-size|perspective-origin|transform-origin)/.test(line));
    }),
    head: document.head.innerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    attributes: [document.documentElement, document.body].map(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    title: document.title,
    address: window.location.href,
    history: window.history.length,
    kept: [localStorage.length, sessionStorage.length],
    focus: document.activeElement?.id,
  }));
}

describe('two panels in one foreign page', () => {
  it('look the same whatever the page does to its elements', async () => {
    const [plain, reset] = [await withPanels('plain'), await withPanels('reset')];
    for (const id of ['first', 'second']) {
      // A hundred dots are cut out of a few paths until the picture rests.
      await expect.poll(async () => (await looks(plain, id)).length).toBeGreaterThan(LEAST_PARTS);
      await expect.poll(async () => (await looks(reset, id)).length).toBeGreaterThan(LEAST_PARTS);
      expect(await looks(reset, id)).toEqual(await looks(plain, id));
    }
  });

  it('leave the page as it was, while they are used and when they are taken away', async () => {
    const page = await openForeignPage(`${address}/reset.html`);
    const before = await surroundings(page);
    await page.close();
    const used = await withPanels('reset');
    expect(await surroundings(used)).toEqual(before);
    await used.locator('#first').getByRole('slider', { name: 'Leverage' }).first().focus();
    await used.keyboard.press('ArrowRight');
    await used.keyboard.press('Control+z');
    await used.locator('#second').getByRole('button', { name: 'Guess first' }).click();
    await used.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      (window as unknown as { leave: () => void }).leave();
    });
    expect(await surroundings(used)).toEqual(before);
    expect(await used.locator('#first').evaluate(place => place.shadowRoot!.childElementCount)).toBe(0);
  });

  it('are each their own: values, focus and names', async () => {
    const page = await withPanels('plain');
    const [first, second] = [page.locator('#first'), page.locator('#second')];
    expect(await first.locator('[data-sentence]').innerText()).toContain('50×');
    const told = await second.locator('[data-sentence]').innerText();
    await first.getByRole('slider', { name: 'Leverage' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => first.locator('[data-sentence]').innerText()).not.toContain('50×');
    expect(await second.locator('[data-sentence]').innerText()).toBe(told);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    const unnamed = await page.evaluate(() =>
      ['first', 'second'].flatMap(id => {
        const tree = document.getElementById(id)!.shadowRoot!;
        const named = [...tree.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]')];
        return named
          .flatMap(element =>
            ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
              name => element.getAttribute(name)?.split(' ') ?? [],
            ),
          )
          .filter(name => tree.getElementById(name) === null);
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('take along no panel that the page does not show', () => {
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.js'))
      .map(name => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
    expect(code).toContain('are wiped out');
    // A view's word of the third panel; its cover stands in the words of the site.
    expect(code).not.toContain('money goes in');
  });
});
