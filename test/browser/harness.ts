import { readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const AXE_SOURCE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Every route that the build wrote. */
export const routes: readonly string[] = JSON.parse(
  readFileSync(path.join(ROOT, '.cache/site/routes.json'), 'utf8'),
);

const EMBED = /^\/e\/\d+\/([\w-]+)\/([\w-]+\/)?$/;
export const pageRoutes = routes.filter(route => route.endsWith('/') && !EMBED.test(route));
export const embedRoutes = routes.filter(route => EMBED.test(route));
const panels = [...new Set(embedRoutes.map(route => EMBED.exec(route)?.[1]))];
/** The lab of each panel with its default settings: "/leverage/". */
export const labRoutes = panels.map(panel => `/${panel}/`);

/**
 * "/leverage/ten-percent/", "/e/1/leverage/ten-percent/": the same page as without the preset, with other
 * values.
 */
export function presetPanel(route: string): string | undefined {
  return panels.find(panel => new RegExp(`^(?:/e/\\d+)?/${panel}/[\\w-]+/$`).test(route));
}

/** What many routes have in common: a preset of a panel, a frame of one, a ready view, the door to a story, a
 * page of a lesson. */
function kindOf(route: string): string {
  const panel = presetPanel(route);
  if (panel !== undefined) return `${EMBED.test(route) ? 'frame' : 'lab'} of a preset of ${panel}`;
  const lesson = /^\/teach\/(?!(?:beliefs|evidence|trial)\/)[\w-]+\/(\w*)/.exec(route);
  if (lesson) return `lesson ${lesson[1]}`;
  return /^\/(?:views|stories)\/./.exec(route)?.[0].slice(0, -1) ?? route;
}

/** The first route of each kind: opening all of them would only repeat the same code. */
export const distinctRoutes = routes.filter(
  route => route === routes.find(other => kindOf(other) === kindOf(route)),
);

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly javaScriptEnabled?: boolean;
  /** Touched by fingers. */
  readonly isPhone?: boolean;
  /** Done before the page is opened: requests that are held back or lost. Then complaints about those are expected. */
  readonly lose?: (page: Page) => Promise<unknown>;
}

/** A route of the site where it stands: it may live in a folder of its host. */
export function siteRoute(route: string): string {
  return `${inject('siteAddress')}${route}`;
}

let browser: Promise<Browser> | undefined;
const complaints: string[] = [];

/**
 * Opens a route in a new empty context. Console errors, uncaught errors and requests to other hosts fail the
 * test that opened it.
 */
export async function openPage(route: string, options: PageOptions = {}): Promise<Page> {
  const {
    width = 1280,
    height = 650,
    colorScheme = 'light',
    reducedMotion = 'reduce',
    javaScriptEnabled = true,
    isPhone = false,
    lose,
  } = options;
  browser ??= chromium.connect(inject('browserAddress'));
  const context = await (await browser).newContext({
    baseURL: inject('siteAddress'),
    viewport: { width, height },
    colorScheme,
    reducedMotion,
    javaScriptEnabled,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  if (lose) await lose(page);
  else watch(page, route);
  await page.goto(siteRoute(route), { waitUntil: lose ? 'commit' : 'load' });
  if (javaScriptEnabled && !lose) await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/**
 * Opens a page of another host in a new empty context; its console errors and uncaught errors fail the test
 * too.
 *
 * @param site what its requests may begin with; its own host, if left out.
 */
export async function openForeignPage(address: string, site = new URL(address).origin): Promise<Page> {
  browser ??= chromium.connect(inject('browserAddress'));
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  watch(page, address, site);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

function watch(page: Page, route: string, site = inject('siteAddress')): void {
  page.on('console', message => {
    // The status of an unknown address itself is reported as an error too; a missing script or font is a real
    // one.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('status of 404');
    if (message.type() === 'error' && !isOwnStatus) complaints.push(`${route} console: ${message.text()}`);
  });
  page.on('pageerror', error => complaints.push(`${route} uncaught: ${error.message}`));
  page.on('request', request => {
    if (!new RegExp(`^(${site}/|data:|blob:)`).test(request.url()))
      complaints.push(`${route} asks another host: ${request.url()}`);
  });
}

afterEach(async () => {
  const contexts = (await browser)?.contexts() ?? [];
  await Promise.all(contexts.map(context => context.close()));
  expect(complaints.splice(0), 'the page complained').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** The sentence that answers the page's question. */
export function sentence(page: Page) {
  return page.locator('[data-sentence]').first();
}

/** Runs axe over the whole page with the rules of WCAG 2.2 A and AA and good practice. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Until a page is alive its controls are dimmed, as what does nothing may be; a frame may rest like that.
  await page.locator(':root[data-still]:not([data-lost], :has(.embed))').waitFor({ state: 'detached' });
  await page.evaluate(AXE_SOURCE);
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: typeof axe }).axe.run(document) as Promise<axe.AxeResults>,
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(node => node.target.join(' ')).join('\n    ')}`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** How many pixels the page is wider than its window; 0 is right. */
export function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The sum of all unexpected layout shifts so far, as browsers report it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let total = 0;
        const add = (list: PerformanceObserverEntryList | { getEntries(): PerformanceEntryList }) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) total += entry.value;
        };
        const observer = new PerformanceObserver(add);
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          add({ getEntries: () => observer.takeRecords() });
          resolve(total);
        }, 500);
      }),
  );
}
