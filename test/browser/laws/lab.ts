import type { Locator, Page } from 'playwright-core';
import { placesOf } from './inPage.ts';

const CONTROLS = '.lab-controls';
/** What keeps its place while a slider is held: all controls, and what a reader looks at. */
const HELD = [
  `${CONTROLS} :is(input, button, select, summary)`,
  '.lab-question',
  '.lab-sentence',
  '.lab-picture .figure-chart > :not(.picture-note)',
].join();
const STEPS = [0.1, 0.3, 0.6, 0.9, 0.45];

/** Holds each of the first sliders and draws it along its range: which control, or part of the answer, moved meanwhile. */
export async function movedWhileHeld(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const slider of await firstSliders(page)) {
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox())!;
    const to = (share: number) => page.mouse.move(x + share * width, y + height / 2);
    await to(0.5);
    await page.mouse.down();
    const before = await page.evaluate(placesOf, HELD);
    for (const share of STEPS) {
      await to(share);
      await twoFrames(page);
      const now = await page.evaluate(placesOf, HELD);
      const moved = Object.keys(before).filter(name => name in now && before[name] !== now[name]);
      faults.push(
        ...moved.map(name => `held at ${share}: ${name} moved from ${before[name]} to ${now[name]}`),
      );
      if (moved.length > 0) break;
    }
    await page.mouse.up();
  }
  return faults;
}

/** Changes each of the first controls where it stands: after which of them no answer is in view. */
export async function answersOutOfView(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const controls = page.locator(`${CONTROLS} > .fields :is(input, select, button):visible`);
  for (let place = 0; place < (await controls.count()); place += 1) {
    const control = controls.nth(place);
    const type = await control.evaluate(element =>
      element instanceof HTMLInputElement ? element.type : element.localName,
    );
    if (type !== 'range' && type !== 'radio') continue;
    if (!(await isInView(control))) await control.scrollIntoViewIfNeeded();
    const before = await page.locator('[data-sentence]').innerText();
    if (type === 'range') await control.press('ArrowRight');
    else await control.check({ force: true });
    await twoFrames(page);
    if ((await page.locator('[data-sentence]').innerText()) === before) continue;
    if (!(await comesIntoView(page))) faults.push(`after control ${place}, ${type}, no answer is in view`);
  }
  return faults;
}

async function firstSliders(page: Page): Promise<readonly Locator[]> {
  return page.locator(`${CONTROLS} > .fields input[type="range"]:visible`).all();
}

const isInView = (control: Locator) =>
  control.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

/** The line that stands in for the picture comes a moment after it has left. */
function comesIntoView(page: Page): Promise<boolean> {
  return page.waitForFunction(hasAnswerInView, undefined, { timeout: 1000 }).then(
    () => true,
    () => false,
  );
}

/**
 * Runs in the page: whether the sentence, the picture, or the line that stands in for it is wholly in the window. Where
 * the parts of a figure are parts of the page, its picture reaches from the first of them to the last.
 */
function hasAnswerInView(): boolean {
  const isWhole = (elements: Iterable<Element>) => {
    const boxes = [...elements].map(element => element.getBoundingClientRect()).filter(box => box.height > 0);
    const top = Math.min(...boxes.map(box => box.top));
    const bottom = Math.max(...boxes.map(box => box.bottom));
    return boxes.length > 0 && top >= -1 && bottom <= window.innerHeight + 1;
  };
  return [
    '.lab-sentence',
    '.lab-picture .figure-chart > :not(.picture-note)',
    '.glance[data-shown="true"]',
  ].some(answer => isWhole(document.querySelectorAll(answer)));
}
