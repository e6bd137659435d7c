import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn, sampled } from '../extent.ts';
import { expectNoAxeViolations, openPage, siteRoute } from './harness.ts';
import { goToStep, outsideOf, playRoutes, reveal, stepsOf, whenAsked } from './lessonSteps.ts';

/** A lesson of eleven steps on a busy machine. */
const PLAYING_MS = 240_000;

const SIZES = [
  ['a phone', 360, 640, ''],
  ['a laptop', 1280, 650, ''],
  ['a projector', 1280, 720, '?theme=projector'],
] as const;

describe.each(SIZES)('a lesson on %s', (size, width, height, query) => {
  const turn = SIZES.findIndex(([name]) => name === size);
  it.each(inTurn(sampled(playRoutes, SIZES.length, SIZES.length), turn, SIZES.length))(
    '%s is played from first to last step by keyboard alone',
    async route => {
      const page = await openPage(`${route}${query}`, { width, height });
      await page.locator('.lesson-start').waitFor();
      const steps = await stepsOf(page);
      for (let step = 1; step <= steps; step++) {
        await goToStep(page, step);
        await whenAsked(page);
        await reveal(page);
        expect(await outsideOf(page), `step ${step}`).toEqual([]);
        expect(await page.locator('.scene-told').innerText()).toMatch(/\S/);
        await page.locator('.lesson-code').waitFor();
      }
      await goToStep(page, steps + 1);
      expect(await page.locator('.lesson-told > li').count()).toBe(steps);
      expect(await page.locator('.lesson-end').innerText()).not.toContain('Not asked yet');
    },
    PLAYING_MS,
  );
});

const [LESSON] = playRoutes as [string, ...string[]];
/** A lesson whose first step is guessed on a box of dots. */
const BOXES = playRoutes.find(route => route.includes('/how-long/'))!;

async function askedStep(query = '?step=1'): Promise<Page> {
  const page = await openPage(`${LESSON}${query}`);
  await whenAsked(page);
  return page;
}

describe('a lesson', () => {
  it('shows again after a reload what it has shown, and asks again by P', async () => {
    const page = await askedStep();
    await reveal(page);
    const told = await page.locator('.scene-told').innerText();
    await page.reload();
    await page.locator('[data-phase="shown"]').waitFor();
    await expect.poll(() => page.locator('.scene-told').innerText()).toBe(told);
    await page.keyboard.press('p');
    await page.locator('[data-phase="asking"]').waitFor();
    await page.reload();
    await whenAsked(page);
    expect(await page.locator('[data-phase="asking"]').count()).toBe(1);
  });

  it('goes on from what was shown before a reload, and shows no answer that is not computed in full', async () => {
    const page = await askedStep();
    await reveal(page);
    const told = await page.locator('.scene-told').innerText();
    // Everything that was said after the reload, from the first moment.
    await page.addInitScript(() => {
      const said = new Set<string>();
      Object.assign(window, { said });
      new MutationObserver(() => {
        const text = document.querySelector<HTMLElement>('.scene-told')?.innerText;
        if (text) said.add(text);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.reload();
    await page.locator('[data-phase="shown"]').waitFor();
    await expect.poll(() => page.locator('.scene-told').innerText()).toBe(told);
    expect(await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])).toEqual([told]);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/step=2/);
  });

  it('is begun anew for another class, and gone on with in its middle', async () => {
    const page = await askedStep();
    await reveal(page);
    await page.keyboard.press('ArrowLeft');
    const start = page.locator('.lesson-start');
    await start.waitFor();
    await page.keyboard.press('Enter');
    await whenAsked(page);
    expect(page.url()).toContain('step=2');
    await page.goBack();
    await start.getByRole('button', { name: 'Begin anew' }).click();
    await whenAsked(page);
    expect(page.url()).toContain('step=1');
    expect(await page.locator('[data-phase="asking"]').count()).toBe(1);
  });

  it('goes back and forward in the history, and leaves by Escape to its page', async () => {
    const page = await openPage(LESSON);
    await page.locator('.lesson-start').waitFor();
    await goToStep(page, 1);
    await whenAsked(page);
    await page.goBack();
    await page.locator('.lesson-start').waitFor();
    await page.goForward();
    await whenAsked(page);
    await page.keyboard.press('Escape');
    await page.waitForURL(siteRoute(LESSON.replace('play/', '')));
  });

  it('reads a seed by its words, says it, and takes it to every step', async () => {
    const page = await openPage(`${LESSON}?seed=amber-otter`);
    await expect.poll(() => page.locator('.lesson-start').innerText()).toMatch(/Seed 771,591: amber otter/);
    expect(page.url()).toContain('seed=771591');
    await goToStep(page, 1);
    expect(page.url()).toContain('seed=771591');
    await whenAsked(page);
    await reveal(page);
    const code = await page.locator('.lesson-code').innerText();
    const other = await askedStep('?step=1&seed=771591');
    await reveal(other);
    expect(await other.locator('.lesson-code').innerText()).toBe(code);
  });

  it('blanks the wall by B and brings it back', async () => {
    const page = await askedStep();
    await page.keyboard.press('b');
    await page.locator('.lesson-blank').waitFor();
    await page.keyboard.press('b');
    await page.locator('.lesson-blank').waitFor({ state: 'detached' });
  });

  it('draws raised hands before the answer and compares them after it', async () => {
    const page = await askedStep('?step=1&theme=projector');
    await page.keyboard.press('h');
    await page.locator('.hands-field input').fill('3 8 twelve');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.hands-help').innerText())
      .toContain('“twelve” is not a whole number');
    const groups = (await page.locator('.hands-who').innerText()).split(/, | and /).length;
    const hands = [3, 8, 12, 5, 2].slice(0, groups);
    await page.locator('.hands-field input').fill(hands.join(' '));
    await page.keyboard.press('Enter');
    await page.locator('.tally-part').first().waitFor();
    expect(await page.locator('.tally-part').count()).toBe(groups);
    expect(await page.locator('.tally-part.is-truth').count()).toBe(0);
    await reveal(page);
    expect(await page.locator('.tally-part.is-truth').count()).toBe(1);
    expect(await page.locator('.scene-verdict').innerText()).toContain('where the answer is');
  });

  it.each([
    [1280, 720, '&theme=projector'],
    [1920, 1080, '&theme=projector'],
    [390, 664, ''],
  ])(
    'has raised hands and their axis within the box that they belong to, at %i × %i',
    async (width, height, theme) => {
      const page = await openPage(`${BOXES}?step=1${theme}`, { width, height });
      await whenAsked(page);
      await page.keyboard.press('h');
      await page.locator('.hands-field input').fill('12 3 5 9 28');
      await page.keyboard.press('Enter');
      await page.locator('.tally-part').first().waitFor();
      const faults = () =>
        page.evaluate(() => {
          const box = document.querySelector('.dot-box.is-asked')!.getBoundingClientRect();
          const words = [...document.querySelectorAll<HTMLElement>('.tally-hands, .tally-from')];
          const outside = words.filter(word => {
            const { left, right, top, bottom } = word.getBoundingClientRect();
            return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
          });
          return [words.length, ...outside.map(({ innerText }) => innerText)];
        });
      expect(await faults()).toEqual([10]);
      await reveal(page);
      expect(await faults()).toEqual([10]);
      expect(await outsideOf(page)).toEqual([]);
    },
  );

  it('has its guess at once after a reload of what it has shown', async () => {
    const page = await openPage(`${BOXES}?step=1`);
    await whenAsked(page);
    await page.keyboard.type('28');
    await page.keyboard.press('Enter');
    await page.locator('[data-phase="shown"]').waitFor();
    // The first guess that is drawn after the reload, and whether the answer stood by then.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const guessed = document.querySelectorAll('.dot-guessed').length;
        if (guessed === 0) return;
        observer.disconnect();
        Object.assign(window, { first: { guessed, told: document.querySelectorAll('.scene-told').length } });
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
    });
    await page.reload();
    await page.locator('[data-phase="shown"]').waitFor();
    expect(await page.evaluate(() => (window as unknown as { first: unknown }).first)).toEqual({
      guessed: 28,
      told: 0,
    });
  });

  it('started from its page has the type of a wall, and themes in its list of keys', async () => {
    const page = await openPage(LESSON.replace('play/', ''), { width: 1920, height: 1080 });
    await page.getByRole('link', { name: 'Start on the wall' }).click();
    await page.locator('.lesson-start').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    const width = await page.locator('main').evaluate(main => main.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(0.9 * 1920);
    await page.keyboard.press('?');
    await page.locator('dialog').getByRole('combobox').selectOption('dark');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('says that a question could not be loaded, and offers to try again', async () => {
    const page = await openPage(LESSON);
    await page.locator('.lesson-start').waitFor();
    // A script that breaks is no complaint of the page; one that does not come would be.
    await page.route(/assets\/.*\.js/, route =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off");' }),
    );
    await page.keyboard.press('ArrowRight');
    await page.locator('[role="alert"] button').waitFor();
  });

  it('can be used by everybody: start, question, answer, keys, last screen', async () => {
    const page = await openPage(LESSON);
    await page.locator('.lesson-start').waitFor();
    await expectNoAxeViolations(page);
    await goToStep(page, 1);
    await whenAsked(page);
    await expectNoAxeViolations(page);
    await reveal(page);
    await expectNoAxeViolations(page);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(page.url(), 'Escape closes what stands over the lesson').toContain('step=1');
    const last = await openPage(`${LESSON}?step=99`);
    await last.locator('.lesson-end').waitFor();
    await expectNoAxeViolations(last);
  });
});
