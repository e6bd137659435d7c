import type { Locator, Page } from 'playwright-core';
import { type Shift, takeShifts } from './inPage.ts';

const FIRST = '.lab-controls > .fields :is(input[type="range"], input[type="radio"]):visible';
/** Both ends of a range among them: there the longest sentences and numbers stand. */
const STEPS = [0.1, 0.3, 0.6, 0.9, 1, 0, 0.45];
const KEYS = ['Home', 'PageUp', 'PageUp', 'End', 'PageDown', 'PageDown'];
const PATIENCE = { timeout: 60_000 };

/** Draws each of the first sliders along its range and picks each of the first choices: what shifted until the last answer was there in full. */
export async function shiftsOfControls(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const controls = page.locator(FIRST);
  for (let place = 0; place < (await controls.count()); place += 1) {
    const control = controls.nth(place);
    await control.scrollIntoViewIfNeeded();
    await page.evaluate(takeShifts);
    const isRange = (await control.getAttribute('type')) === 'range';
    const where = isRange ? await dragged(page, control) : await picked(page, control);
    faults.push(...where.map(fault => `control ${place}, ${fault}`));
  }
  return faults;
}

async function dragged(page: Page, slider: Locator): Promise<readonly string[]> {
  const faults: string[] = [];
  const { x, y, width, height } = (await slider.boundingBox())!;
  const to = (share: number) => page.mouse.move(x + share * (width - 1), y + height / 2);
  await to(0.5);
  await page.mouse.down();
  for (const share of STEPS) {
    await to(share);
    faults.push(...(await taken(page, `held at ${share}`)));
  }
  await page.mouse.up();
  faults.push(...(await refined(page)));
  // What shifts under a pressed pointer is told in one sum, by no name; keys go the same way again.
  for (const key of KEYS) {
    await slider.press(key);
    faults.push(...(await taken(page, `after ${key}`)));
  }
  return [...faults, ...(await refined(page))];
}

async function picked(page: Page, choice: Locator): Promise<readonly string[]> {
  await choice.check({ force: true });
  return [...(await taken(page, 'picked')), ...(await refined(page))];
}

async function refined(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], progress') === null,
    undefined,
    PATIENCE,
  );
  return taken(page, 'refined');
}

async function taken(page: Page, where: string): Promise<readonly string[]> {
  return (await page.evaluate(takeShifts)).map(shift => `${where}: ${told(shift)}`);
}

/** A shift in words: how much, and what moved. */
export function told({ value, moved }: Shift): string {
  return `${value.toFixed(4)} by ${moved.join('; ')}`;
}
