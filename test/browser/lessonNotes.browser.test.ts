import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openPage, siteRoute } from './harness.ts';
import { playRoutes, reveal, whenAsked } from './lessonSteps.ts';

const [LESSON] = playRoutes as [string, ...string[]];
const WALL = `${LESSON}?step=1&theme=projector`;

/** The notes that the wall has opened beside it. */
async function openNotes(wall: Page): Promise<Page> {
  const [notes] = await Promise.all([wall.context().waitForEvent('page'), wall.keyboard.press('n')]);
  await notes.locator('.lesson-notes').waitFor();
  return notes;
}

describe('the notes in a second window', () => {
  it('follow the wall and drive it', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    const notes = await openNotes(wall);
    await expect.poll(() => notes.locator('.lesson-notes-state').innerText()).toMatch(/Step 1 of \d+ Asked/);
    await notes.getByRole('button', { name: 'Show the answer' }).click();
    await wall.locator('[data-phase="shown"]').waitFor();
    await expect.poll(() => notes.locator('.lesson-notes-state').innerText()).toContain('Answer shown');
    const code = await wall.locator('.lesson-code').innerText();
    await expect.poll(() => notes.locator('.lesson-code').innerText()).toBe(code);
    await notes.getByRole('button', { name: 'Next step' }).click();
    await expect.poll(() => wall.url()).toContain('step=2');
    await expect.poll(() => notes.locator('.lesson-notes-state').innerText()).toContain('Step 2');
    await notes.getByRole('button', { name: 'Blank the wall' }).click();
    await wall.locator('.lesson-blank').waitFor();
    await wall.bringToFront();
    await wall.keyboard.press('b');
    await expect.poll(() => notes.getByRole('button', { name: 'Blank the wall' }).count()).toBe(1);
  });

  it('find the wall again after either window is loaded again', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    const notes = await openNotes(wall);
    await notes.reload();
    await notes.locator('.lesson-notes').waitFor();
    await wall.reload();
    await whenAsked(wall);
    await reveal(wall);
    await expect.poll(() => notes.locator('.lesson-notes-state').innerText()).toContain('Answer shown');
  });

  it('opened from the lesson’s page find the wall that is started after them, say that it left, and go on with it', async () => {
    const lesson = await openPage(LESSON.replace('play/', ''));
    const [notes] = await Promise.all([
      lesson.context().waitForEvent('page'),
      lesson.getByRole('link', { name: 'Notes for a second window' }).click(),
    ]);
    await notes.locator('.notes-wall').waitFor();
    await expectNoAxeViolations(notes);
    await lesson.getByRole('link', { name: 'Start on the wall' }).click();
    await lesson.locator('.lesson-start').waitFor();
    await notes.locator('.lesson-notes').waitFor();
    await notes.getByRole('button', { name: 'Begin the lesson' }).click();
    await whenAsked(lesson);
    await lesson.keyboard.press('Escape');
    await notes.getByText('The wall has left').waitFor();
    await expectNoAxeViolations(notes);
    expect(await notes.getByRole('button', { name: 'Next step' }).isDisabled()).toBe(true);
    const [wall] = await Promise.all([
      notes.context().waitForEvent('page'),
      notes.getByRole('link', { name: 'Open the wall again' }).click(),
    ]);
    await whenAsked(wall);
    expect(wall.url()).toContain('step=1');
    await notes.getByText('The wall has left').waitFor({ state: 'detached' });
    await wall.close();
    await notes.getByText('The wall has left').waitFor();
  });

  it('opened from the lesson’s page find the wall that runs already', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    const notes = await wall.context().newPage();
    await notes.goto(siteRoute(LESSON.replace('play/', 'notes/')));
    await expect.poll(() => notes.locator('.lesson-notes-state').innerText()).toMatch(/Step 1 of/);
    expect(wall.url()).toContain('session=');
  });

  it('count hands for the wall', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    const notes = await openNotes(wall);
    const groups = (await notes.locator('.hands-who').innerText()).split(/, | and /).length;
    await notes.locator('.hands-field input').fill([3, 8, 12, 5, 2].slice(0, groups).join('+'));
    await notes.keyboard.press('Enter');
    await expect.poll(() => wall.locator('.tally-part').count()).toBe(groups);
    await expectNoAxeViolations(notes);
  });

  it('are a link or stand under the picture where the browser blocks them', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    await wall.evaluate(() => {
      window.open = () => null;
    });
    await wall.keyboard.press('n');
    await wall.locator('.lesson-blocked').waitFor();
    expect(await wall.locator('.lesson-blocked a').getAttribute('href')).toMatch(/notes\/\?.*session=\w+/);
    await wall.getByRole('button', { name: 'Show the notes on this screen' }).click();
    await wall.locator('.lesson-notes-here .step-notes').waitFor();
  });

  it('stand under the picture where two windows cannot be tied together', async () => {
    const wall = await openPage(WALL);
    await whenAsked(wall);
    await wall.evaluate(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await wall.keyboard.press('n');
    await wall.getByText('Does the class see it?').waitFor();
    expect(await wall.locator('.lesson-notes-here').count()).toBe(0);
    await expectNoAxeViolations(wall);
    await wall.getByRole('button', { name: 'Show the notes on this screen' }).click();
    await wall.locator('.lesson-notes-here').waitFor();
    await wall.locator('.lesson-notes-here').getByRole('button', { name: 'Show the answer' }).click();
    await wall.locator('[data-phase="shown"]').waitFor();
  });
});

/** A code as the page draws it, a module as so many pixels. */
function drawn(code: Element) {
  const scale = 4;
  const side = Number(code.getAttribute('viewBox')!.split(' ')[2]) * scale;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  for (const path of code.querySelectorAll('path')) {
    context.fillStyle = getComputedStyle(path).fill;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return { pixels: [...context.getImageData(0, 0, side, side).data], side };
}

describe('the code on the wall', () => {
  it('leads phones to the same step with the same seed', async () => {
    const wall = await openPage(`${WALL}&seed=12345`);
    await whenAsked(wall);
    await wall.keyboard.press('q');
    const code = wall.locator('dialog .qr-code');
    await code.waitFor();
    const { pixels, side } = await code.evaluate(drawn);
    const read = jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
    expect(read).toBe(await code.getAttribute('data-address'));
    expect(read).toMatch(/\/teach\/[\w-]+\/play\/\?step=1&seed=12345$/);
  });
});
