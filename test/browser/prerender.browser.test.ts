import { describe, expect, it } from 'vitest';
import {
  distinctRoutes,
  embedRoutes,
  horizontalOverflow,
  layoutShift,
  openPage,
  routes,
  sentence,
} from './harness.ts';

describe('the built site', () => {
  it.each(routes)('%s says its message without script', async route => {
    const page = await openPage(route, { javaScriptEnabled: false });
    expect(await page.title()).toMatch(/\S/);
    expect(await page.locator('h1').count()).toBe(1);
    if (route !== '/404.html')
      expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S/);
  });

  it.each(embedRoutes)('%s has its sentence and picture in the HTML', async route => {
    const page = await openPage(route, { width: 600, height: 420, javaScriptEnabled: false });
    expect(await sentence(page).innerText()).toMatch(/\d/);
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

  it('answers an unknown address with its own page', async () => {
    const page = await openPage('/no-such-page/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
