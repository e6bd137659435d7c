import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { byExtent } from '../extent.ts';
import { expectNoAxeViolations, openForeignPage } from './harness.ts';
import { playRoutes, reveal, whenAsked } from './lessonSteps.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const MOST_BYTES = 1_000_000;
const PLAYING_MS = 240_000;

const LESSONS = playRoutes.map(route => route.split('/')[2]!);
/** A step in each lab. */
const [EVERY_LAB, SHORT] = ['ten-minutes', 'how-long'] as const;
const played = byExtent({ short: [EVERY_LAB], whole: [EVERY_LAB], long: LESSONS });

const place = mkdtempSync(path.join(os.tmpdir(), 'faultline-disk-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const nameOf = (lesson: string) => `faultline-lesson-${lesson}.html`;
const built = (lesson: string) => path.join(DIST, 'teach', lesson, nameOf(lesson));

/** Opens a file from the disk; whatever it then asks for, but itself, fails the test. */
async function open(name: string, query = ''): Promise<Page> {
  const folder = pathToFileURL(place).href;
  const page = await openForeignPage(`${folder}/${name}${query}`, folder);
  await page.context().setOffline(true);
  return page;
}

async function openLesson(lesson: string, query = ''): Promise<Page> {
  copyFileSync(built(lesson), path.join(place, nameOf(lesson)));
  const page = await open(nameOf(lesson), query);
  await page.locator('.lesson-start').waitFor();
  return page;
}

type Shown = Pick<Page | Frame, 'locator'>;

/** 0 is the start screen; the last screen is one beyond the steps. */
async function stepOf(shown: Shown): Promise<number> {
  if ((await shown.locator('.lesson-end').count()) > 0) return (await stepsOf(shown)) + 1;
  return shown
    .locator('.scene-steps')
    .evaluate(list => [...list.children].findIndex(step => step.ariaCurrent === 'step') + 1);
}

const stepsOf = (shown: Shown) => shown.locator('.scene-steps > li').count();

/** Goes on by the arrow: what follows a reveal at once is not taken. */
async function goTo(page: Page, step: number, shown: Shown = page): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await stepOf(shown)) < step) await page.keyboard.press('ArrowRight');
        return stepOf(shown);
      },
      { interval: 150 },
    )
    .toBe(step);
}

/** What the page has asked for but its own text. */
function asked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(address => !/^(?:blob|data):/.test(address)),
  );
}

it.each(LESSONS)('%s is one file of at most a million bytes, with one classic script', lesson => {
  expect(statSync(built(lesson)).size).toBeLessThanOrEqual(MOST_BYTES);
  const scripts = [...readFileSync(built(lesson), 'utf8').matchAll(/<script\b([^>]*)>/g)].map(
    ([, how]) => how,
  );
  expect(scripts.map(how => how!.trim())).toEqual(['type="application/json" id="initial-state"', '']);
});

describe('a lesson from a disk, without a network,', () => {
  it.each(played)(
    '%s is played from its first to its last screen by keyboard alone',
    async lesson => {
      const page = await openLesson(lesson);
      const steps = await stepsOf(page);
      for (let step = 1; step <= steps; step++) {
        await goTo(page, step);
        await whenAsked(page);
        await reveal(page);
        expect(await page.locator('.scene-told').innerText()).toMatch(/\S/);
        await page.locator('.lesson-code').waitFor();
        expect(page.workers().length, 'it is computed beside the page').toBeGreaterThan(0);
      }
      await goTo(page, steps + 1);
      expect(await page.locator('.lesson-told > li').count()).toBe(steps);
      expect(await page.locator('.lesson-end').innerText()).not.toContain('Not asked yet');
      expect(await asked(page)).toEqual([]);
    },
    PLAYING_MS,
  );

  it('has notes, hands, blank and the seed in its one window, and goes on where it was', async () => {
    const page = await openLesson(SHORT, '?seed=amber-otter');
    expect(await page.locator('.lesson-start').innerText()).toContain('Seed 771,591: amber otter');
    await page.getByRole('combobox').selectOption('projector');
    await goTo(page, 1);
    await whenAsked(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Show the notes on this screen' }).click();
    await page.locator('.lesson-notes-here .step-notes').waitFor();
    expect(await page.locator('.lesson-clock').innerText()).toMatch(/\d:\d\d of 10 minutes/);
    await expectNoAxeViolations(page);
    await page.keyboard.press('n');
    await page.locator('.lesson-notes-here').waitFor({ state: 'detached' });
    await page.keyboard.press('h');
    await page.locator('.hands-field input').fill('3 8 12 5 2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.tally-part').count()).toBe(5);
    await page.keyboard.press('b');
    await page.locator('.lesson-blank').waitFor();
    await page.keyboard.press('b');
    await page.locator('.lesson-blank').waitFor({ state: 'detached' });
    await page.keyboard.press('q');
    await expect
      .poll(() => page.locator('dialog[open]').innerText())
      .toContain('does not know where the site is');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const asks = await page.locator('.scene-question').innerText();
    const steps = await page.evaluate(() => history.length);
    expect(steps, 'the history is not ours').toBe(2);
    await page.reload();
    await expect.poll(() => page.locator('.scene-question').innerText()).toBe(asks);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    await page.keyboard.press('Escape');
    await page.locator('.lesson-start').waitFor();
  });
});

it(
  'a lesson is played in the sandbox of a course, and says that nothing is kept',
  async () => {
    const course = 'course.html';
    copyFileSync(built(SHORT), path.join(place, nameOf(SHORT)));
    const frame = `<iframe sandbox="allow-scripts" width="1200" height="700" src="${nameOf(SHORT)}"></iframe>`;
    writeFileSync(path.join(place, course), `<!doctype html><title>Course</title>${frame}`);
    const page = await open(course);
    const inside = page.frame({ url: /faultline-lesson/ })!;
    await inside.locator('.lesson-start h1').click();
    const steps = await stepsOf(inside);
    for (let step = 1; step <= steps; step++) {
      await goTo(page, step, inside);
      await inside.locator('.scene-press[aria-disabled="false"]').waitFor();
      await page.keyboard.type('30');
      await inside.locator('.scene-sure button').first().click();
      await inside.locator('.scene-press').click();
      await inside.locator('[data-phase="shown"]').waitFor();
    }
    await goTo(page, steps + 1, inside);
    const told = await inside.locator('.lesson-end').innerText();
    expect(told).not.toContain('Not asked yet');
    await expect.poll(() => inside.locator('.own-record').innerText()).toContain('may store nothing');
  },
  PLAYING_MS,
);
