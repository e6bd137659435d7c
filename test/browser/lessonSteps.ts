import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from './harness.ts';

/** The player of each lesson: "/teach/how-long/play/". */
export const playRoutes = routes.filter(route => /^\/teach\/[\w-]+\/play\/$/.test(route));

const stepOf = (page: Page) => Number(new URL(page.url()).searchParams.get('step') ?? 0);

/** Goes on by the arrow until the lesson stands at a step: what follows a reveal at once is not taken. */
export async function goToStep(page: Page, step: number): Promise<void> {
  await expect
    .poll(
      async () => {
        if (stepOf(page) < step) await page.keyboard.press('ArrowRight');
        return stepOf(page);
      },
      { interval: 150 },
    )
    .toBe(step);
}

/** Waits until the step on the screen can be answered. */
export async function whenAsked(page: Page): Promise<void> {
  await page.locator('.scene-press[aria-disabled="false"]').waitFor();
}

/** Shows the answer by its key, without a guess. */
export async function reveal(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await page.locator('[data-phase="shown"]').waitFor();
}

/** How many steps the open lesson has. */
export function stepsOf(page: Page): Promise<number> {
  return page.locator('.scene-steps > li').count();
}

/** What stands beyond the window or over another part of the screen. */
export function outsideOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    const parts = [
      '.scene-head',
      '.scene-question',
      '.scene-picture',
      '.scene-answer',
      '.scene-bar',
      '.lesson-foot',
    ];
    const boxes = parts.flatMap(part => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box ? [{ part, box }] : [];
    });
    const outside = boxes.filter(
      ({ box }) => box.left < 0 || box.right > clientWidth + 1 || box.bottom > clientHeight + 1,
    );
    const over = boxes.filter(({ box }, at) => at > 0 && box.top < boxes[at - 1]!.box.bottom - 1);
    return [
      ...outside.map(({ part }) => `${part} is outside`),
      ...over.map(({ part }) => `${part} is too high`),
    ];
  });
}
