import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { openPage } from './harness.ts';
import {
  ASKED,
  answerInSight,
  answersOnceLetGo,
  ENGINE,
  heldBack,
  losing,
  ownAnswer,
  plain,
  SCRIPTS,
} from './lostParts.ts';

const TAKEN = /TakeBody|take\.en/;
const SCENES = /SceneScreen|scenes\.en/;

describe.each(ASKED)('$id, asked for other settings than its own,', ({ query, lab }) => {
  it('says that it shows its own while its scripts are on their way, and shows what was asked when they are there', async () => {
    const held = await heldBack(lab + query);
    const { page } = held;
    await page.locator('.lab-waits').waitFor();
    expect(await answerInSight(page)).toBe('');
    expect(await page.locator('.lab-waits').innerText()).toMatch(/\S/);
    const own = await ownAnswer(page);
    const seen = await answersOnceLetGo(held);
    expect(seen.filter(said => said !== '')).not.toEqual([]);
    expect(seen).not.toContain(plain(own ?? ''));
    expect(await page.locator('.lab-waits').isVisible()).toBe(false);
  });

  it('without its scripts says so and how to go on, and shows no answer to another question', async () => {
    const page = await openPage(lab + query, losing(SCRIPTS));
    await page.locator('#lost').waitFor();
    expect(await answerInSight(page)).toBe('');
    expect(await page.locator('#lost a').getAttribute('href')).toContain(query.slice(1));
  });

  it('without what computes says for what it is, and computes after "Try again", at the same settings', async () => {
    const lost = losing(ENGINE);
    const page = await openPage(lab + query, lost);
    await page.locator('.lab-others').waitFor();
    expect(await answerInSight(page)).toBe('');
    const again = page.locator('.lab-picture .run-status button');
    await again.waitFor();
    expect(await answerInSight(page)).toBe('');
    // A browser that keeps a refusal as long as the page is open needs another way on.
    expect(await page.locator('.lab-picture .run-status a').getAttribute('href')).toContain('seed=7');
    lost.stop();
    await again.click();
    await expect.poll(() => answerInSight(page)).toMatch(/\S/);
    expect(new URL(page.url()).search).toContain('seed=7');
    expect(await page.locator('.lab-others').count()).toBe(0);
  });
});

it('the front page without its scripts shows no answer to another question', async () => {
  const page = await openPage('/?v=1&lev=100', losing(SCRIPTS));
  await page.locator('.lab-waits').waitFor();
  expect(await answerInSight(page)).toBe('');
  expect(await page.locator('.figure-sentence').first().isVisible()).toBe(false);
});

it('the front page keeps what is set in its address, and takes it along to the lab', async () => {
  const page = await openPage('/');
  const slider = page.locator('.hero-control input[type="range"]').first();
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
  await slider.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('lev=');
  const asked = new URL(page.url()).search;
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
  await page.locator('.hero-doors .button-primary').click();
  await page.waitForURL(/leverage/);
  expect(new URL(page.url()).search).toBe(asked);
});

it('a sentence is not copied while it belongs to other settings, and why is said', async () => {
  const { lab, query } = ASKED[0]!;
  const page = await openPage(lab + query, losing(ENGINE));
  await page.locator('.lab-picture .run-status button').waitFor();
  await page.locator('.lab-foot .share-row button').first().click();
  await expect.poll(() => page.locator('.lab-foot .share-status').innerText()).toMatch(/\S/);
  expect(await page.locator('.lab-foot textarea').count()).toBe(0);
});

it.each(ASKED)(
  '$id: a part that is opened and does not arrive is asked for again, with nothing reset',
  async ({ lab, query }) => {
    const lost = losing(TAKEN);
    const page = await openPage(lab + query, lost);
    await page.locator('.lab-picture .figure-foot summary', { hasText: 'Take along' }).first().click();
    const notice = page.locator('.lab-picture [role="alert"]');
    await notice.waitFor();
    expect(await notice.locator('a').getAttribute('href')).toContain('seed=7');
    lost.stop();
    await notice.locator('button').click();
    await page.locator('.lab-picture .share-row, .lab-picture .take-body').first().waitFor();
    expect(await notice.count()).toBe(0);
  },
);

it('the part that reads files is told as lost like any other, and reads the same file when it is asked for again', async () => {
  const lost = losing(/calibration\.files/);
  const page = await openPage('/calibration/workbench/?view=own-forecasts', lost);
  const rows = Buffer.from('0.7,1\n0.2,0\n0.6,1\n');
  await page
    .locator('.own-file input[type="file"]:enabled')
    .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: rows });
  const notice = page.locator('.own-file [role="alert"]');
  await notice.waitFor();
  expect(await notice.innerText()).not.toMatch(/https?:|\.js/);
  expect(await notice.locator('a').getAttribute('href')).toContain('view=own-forecasts');
  lost.stop();
  await notice.locator('button').click();
  await expect.poll(() => page.locator('.file-status').innerText()).toMatch(/3/);
});

it('what computes a view below the picture is told as lost by itself, and computes when it is asked for again', async () => {
  const lost = losing(/worker\.leverage\.paths/);
  const page = await openPage('/leverage/?view=paths&seed=7', lost);
  const again = page.locator('.run-status button', { hasText: /again/i });
  await again.waitFor();
  expect(await answerInSight(page)).toMatch(/\S/);
  lost.stop();
  await again.press('Enter');
  await page.locator('[data-view="paths"][aria-busy="false"] svg').first().waitFor();
  expect(await again.count()).toBe(0);
});

it('a scene that does not arrive is asked for again', async () => {
  const lost = losing(SCENES);
  const page = await openPage('/leverage/?scene=leverage-day-20x', lost);
  const notice = page.locator('[role="alert"]');
  await notice.waitFor();
  lost.stop();
  await notice.locator('button').click();
  await page.locator('.scene-question').waitFor();
});

it('a part that a newer release has replaced is said to be gone, and the page is opened anew at the same settings', async () => {
  const lost = losing(TAKEN);
  const page = await openPage('/leverage/?v=1&lev=50&seed=7', {
    lose: async at => {
      await lost.lose(at);
      await at.route('**/release.txt', route => route.fulfill({ body: 'another\n' }));
    },
  });
  await page.locator('.lab-picture .figure-foot summary', { hasText: 'Take along' }).first().click();
  const notice = page.locator('.lab-picture [role="alert"]');
  await expect.poll(() => notice.innerText()).toMatch(/renewed/);
  expect(await notice.locator('button').count()).toBe(0);
  lost.stop();
  await notice.locator('a').click();
  await page.waitForLoadState('load');
  expect(page.url()).toContain('lev=50');
});

it('what is typed and chosen before the page is alive counts once it is', async () => {
  const { page, release } = await heldBack('/leverage/');
  const field = page.locator('.lab-controls input:not([type="range"])').first();
  await field.waitFor();
  await field.fill('50');
  release();
  await expect.poll(() => page.locator('.lab-question').innerText()).toContain('50');
  await expect.poll(() => page.url()).toContain('lev=50');
});

it('a number that is typed before the page is alive counts against that of the link', async () => {
  const { page, release } = await heldBack('/leverage/?lev=50');
  const field = page.locator('.lab-controls input:not([type="range"])').first();
  await field.waitFor();
  await field.fill('33');
  await field.press('Tab');
  release();
  await expect.poll(() => page.url()).toContain('lev=33');
});

it('"Back" leads to the same settings, whatever the browser puts back into the fields', async () => {
  const page = await openPage('/leverage/?asset=sol');
  await expect.poll(() => answerInSight(page)).toMatch(/solana/);
  await expect.poll(() => page.evaluate(() => document.querySelector('[aria-busy="true"]'))).toBeNull();
  const asked = page.url();
  const answer = await answerInSight(page);
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
  await expect.poll(() => answerInSight(page)).toBe(answer);
  await page.waitForTimeout(500);
  expect(await answerInSight(page)).toBe(answer);
  expect(page.url().replace(/[?&](?:v|seed)=1/g, '')).toBe(asked.replace(/[?&](?:v|seed)=1/g, ''));
});

it('a choice that is made before the page is alive counts once it is', async () => {
  const { page, release } = await heldBack('/leverage/');
  const ether = page.locator('.lab-controls .segment', { hasText: 'Ether' }).first();
  await ether.waitFor();
  await ether.click();
  release();
  await expect.poll(() => page.url()).toContain('asset=eth');
  await expect.poll(() => answerInSight(page)).toMatch(/ether/i);
});

it.each(PANELS.filter(({ workbench }) => workbench.length > 0).map(({ id }) => id))(
  'the workbench of %s says whose picture it shows while its scripts come, and shows the answer when they are there',
  async id => {
    const { page, release } = await heldBack(`/${id}/workbench/?seed=7`);
    await page.locator('.bench-waits').waitFor();
    expect(await page.locator('.figure-foot').first().isVisible()).toBe(false);
    release();
    await expect.poll(() => page.locator('html').getAttribute('data-waits')).toBeNull();
    expect(await page.locator('.bench-waits').isVisible()).toBe(false);
  },
);

describe.each([
  ['/leverage/', '.lab-controls'],
  ['/e/1/leverage/', '.embed-controls'],
  ['/', '.hero-control'],
  ['/teach/ten-minutes/play/', 'main button'],
])('controls of %s', (route, controls) => {
  it('look as if they did nothing while they do nothing', async () => {
    const { page, release } = await heldBack(route);
    const opacity = () =>
      page
        .locator(controls)
        .first()
        .evaluate(element => getComputedStyle(element).opacity);
    await expect.poll(opacity).toBe('0.5');
    release();
    await expect.poll(opacity).toBe('1');
  });
});

it('a button that is pressed before the page is alive is pressed once it is', async () => {
  const { page, release } = await heldBack('/leverage/');
  await page.getByRole('button', { name: 'Guess first' }).click();
  release();
  await page.locator('.scene-press').waitFor();
});

it('the last change is in the address when the page is left at once', async () => {
  const page = await openPage('/leverage/');
  // The script has taken the page over, which closes the tables.
  await page.locator('.figure-foot .figure-table').first().waitFor({ state: 'detached' });
  await page.locator('.lab-controls input[type="range"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(page.url()).toContain('lev=');
});
