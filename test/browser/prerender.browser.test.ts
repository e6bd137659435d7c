import { describe, expect, it } from 'vitest';
import {
  distinctRoutes,
  embedRoutes,
  horizontalOverflow,
  labRoutes,
  layoutShift,
  openPage,
  pageRoutes,
  presetPanel,
  routes,
  sentence,
} from './harness.ts';

/** Pages whose message is an answer of the model. */
const answeringRoutes = [...labRoutes, ...embedRoutes, ...routes.filter(route => presetPanel(route)), '/'];

describe('the built site', () => {
  it.each(pageRoutes)('%s has a title, a description and one heading without script', async route => {
    const page = await openPage(route, { javaScriptEnabled: false });
    expect(await page.title()).toMatch(/\S/);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S/);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it.each([...new Set(answeringRoutes)])('%s has its sentence and picture in the HTML', async route => {
    const page = await openPage(route, { javaScriptEnabled: false });
    // A tool of the workbench says its result in its figure.
    const told = route.endsWith('/workbench/')
      ? page.locator('.figure-sentence, .picture-lead, .picture-note').first()
      : sentence(page);
    expect(await told.innerText()).toMatch(/\d/);
    expect(await page.locator('svg').count()).toBeGreaterThan(0);
  });

  it.each(distinctRoutes)('%s does not scroll sideways at 320 px', async route => {
    const page = await openPage(route, { width: 320, height: 560 });
    expect(await horizontalOverflow(page)).toBeLessThanOrEqual(0);
  });

  it.each(distinctRoutes)('%s hardly shifts its layout, in a frame not at all', async route => {
    const page = await openPage(route);
    expect(await layoutShift(page)).toBeLessThanOrEqual(route.startsWith('/e/') ? 0 : 0.02);
  });

  // A frame has its styles in its page.
  it.each(distinctRoutes.filter(route => !embedRoutes.includes(route)))(
    '%s links every stylesheet that its first pictures need',
    async route => {
      const page = await openPage(route);
      await page.waitForLoadState('networkidle');
      const [linked, loaded] = await page.evaluate(async () => {
        const html = await (await fetch(window.location.href)).text();
        const written = new DOMParser().parseFromString(html, 'text/html');
        return [written, document].map(page => page.querySelectorAll('link[rel="stylesheet"]').length);
      });
      expect(linked).toBeGreaterThan(1);
      expect(loaded).toBe(linked);
    },
  );

  it('answers an unknown address with its own page', async () => {
    const page = await openPage('/no-such-page/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
