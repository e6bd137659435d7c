import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues, embedPath, panelPath, writeScenario } from '../../src/scenario/index.ts';
import { sampled } from '../extent.ts';
import { openPage } from './harness.ts';

/** Files of the site by what they bring: whatever their names become, the page says the same. */
const ENGINE = /\.model-|worker/;
const SCRIPTS = /\.js$/;
const TAKEN = /TakeBody|take\.en/;
const SCENES = /SceneScreen|scenes\.en/;

/** Panels, each asked for the settings of its last preset, which are not those of its page. */
const ASKED = sampled(PANELS, 2).map(panel => {
  const base = baseValues(panel, null);
  const query = writeScenario(panel, { ...base, ...panel.presets.at(-1)!.values, seed: 7 }, base);
  return { id: panel.id, query, lab: panelPath(panel.id), frame: embedPath(panel) };
});

/** Loses every file whose address matches, until it is told to stop. */
function losing(pattern: RegExp) {
  let isLost = true;
  return {
    lose: (page: Page) =>
      page.route(
        ({ pathname }) => isLost && pattern.test(pathname),
        route => route.abort(),
      ),
    stop: () => {
      isLost = false;
    },
  };
}

/** The answer that a reader sees, and can take for that to the question above it; empty where there is none. */
const answerInSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
      .filter(told => told.checkVisibility({ visibilityProperty: true }))
      .map(told => told.textContent)
      .join(' '),
  );

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
/** Runs in the page: notes at every frame what `answerInSight` would tell. */
function watchAnswers(): void {
  const seen = new Set<string>();
  const look = () => {
    const told = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
    const inSight = told.filter(one => one.checkVisibility({ visibilityProperty: true }));
    seen.add(inSight.map(one => one.textContent).join(' '));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { answersSeen: seen });
}

const answersSeen = () => [...(globalThis as unknown as { readonly answersSeen: Set<string> }).answersSeen];

/** What the page says before its scripts are there, seen or not. */
const ownAnswer = (page: Page) => page.locator('[data-sentence]').first().textContent();

describe.each(ASKED)('$id, asked for other settings than its own,', ({ query, lab }) => {
  it('says that it shows its own while its scripts are on their way, and shows what was asked when they are there', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const page = await openPage(lab + query, {
      lose: at =>
        at.route(
          ({ pathname }) => SCRIPTS.test(pathname),
          async route => {
            await held;
            await route.continue();
          },
        ),
    });
    await page.locator('.lab-waits').waitFor();
    expect(await answerInSight(page)).toBe('');
    expect(await page.locator('.lab-waits').innerText()).toMatch(/\S/);
    const own = await ownAnswer(page);
    await page.evaluate(watchAnswers);
    release();
    await expect.poll(() => answerInSight(page)).toMatch(/\S/);
    await expect.poll(() => page.evaluate(() => document.querySelector('[aria-busy="true"]'))).toBeNull();
    const seen = (await page.evaluate(answersSeen)).map(plain);
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

/** A page whose scripts come when they are let go. */
async function heldBack(route: string) {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  const page = await openPage(route, {
    lose: at =>
      at.route(
        ({ pathname }) => SCRIPTS.test(pathname),
        async asked => {
          await held;
          await asked.continue();
        },
      ),
  });
  return { page, release };
}

it('what is typed and chosen before the page is alive counts once it is', async () => {
  const { page, release } = await heldBack('/leverage/');
  const field = page.locator('.lab-controls input:not([type="range"])').first();
  await field.waitFor();
  await field.fill('50');
  release();
  await expect.poll(() => page.locator('.lab-question').innerText()).toContain('50');
  await expect.poll(() => page.url()).toContain('lev=50');
});

describe.each([
  ['/leverage/', '.lab-controls'],
  ['/e/1/leverage/', '.embed-controls'],
])('controls of %s', (route, controls) => {
  it('look as if they did nothing while they do nothing', async () => {
    const { page, release } = await heldBack(route);
    const opacity = () => page.locator(controls).evaluate(element => getComputedStyle(element).opacity);
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

describe.each(ASKED)('a frame of $id, asked for other settings than its own,', ({ query, frame }) => {
  it('without its script says what it shows', async () => {
    const page = await openPage(frame + query.replace(/^\?v=\d+&/, '?'), losing(SCRIPTS));
    await page.locator('.embed-waits').waitFor();
    expect(await page.locator('.embed-waits').isVisible()).toBe(true);
  });
});
