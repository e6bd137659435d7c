import { describe, expect, it } from 'vitest';
import { sampled, sampledIfShort } from '../extent.ts';
import { labRoutes, openPage, sentence, siteRoute } from './harness.ts';

const JUNK = [
  ['nothing', '?'],
  ['unreadable values', '?v=1&lev=abc&h=-3&vol=1e999&mmr=nan&seed=-1&asset=doge'],
  ['a version to come', '?v=999&lev=20'],
  ['a key given thrice', '?lev=20&lev=30&lev'],
  ['broken escapes', '?%E0%A4%A&=&&&==&lev=%00'],
  ['two thousand digits', `?lev=${'9'.repeat(2000)}`],
  ['unknown words about the page', '?theme=purple&view=nothing&story=none&step=0&lock=x,y&hide=,,&only=%2C'],
  ['markup and inherited names', '?lev=<script>alert(1)</script>&asset=__proto__&regime=constructor'],
] as const;

it('the front page says what of its link it cannot use, and uses the rest', async () => {
  const page = await openPage('/?v=1&lev=100&h=-3');
  await expect.poll(() => page.locator('.notice-list').innerText()).toContain('h=-3');
  await expect.poll(() => sentence(page).innerText()).toContain('100×');
});

describe.each(sampled(labRoutes, 2))('%s', route => {
  it.each(sampledIfShort(JUNK, 3))('works with a query of %s', async (_name, query) => {
    const page = await openPage(route + query);
    await expect.poll(() => sentence(page).innerText()).toMatch(/\S/);
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('goes back and forward', async () => {
    const page = await openPage(route);
    const first = await sentence(page).innerText();
    await page.goto(siteRoute('/'));
    await page.goBack();
    await expect.poll(() => sentence(page).innerText()).toBe(first);
    await page.goForward();
    expect(page.url()).toBe(siteRoute('/'));
  });
});
