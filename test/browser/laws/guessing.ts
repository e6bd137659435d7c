import type { Locator, Page } from 'playwright-core';
import type { SceneGuess } from '../../../src/panels/defineScene.ts';

const SHORTEST_CONTROL = 240;
/** What the control has at least of a picture that it is itself. */
const MOST_OF_IT = 0.9;

const PICTURE = '.scene-picture';

/** Makes a scene's guess by pointer, keyboard and number; what could not be done. */
export async function guessFaults(page: Page, guess: SceneGuess): Promise<readonly string[]> {
  return guess.kind === 'choice' ? choiceFaults(page) : handleFaults(page);
}

async function choiceFaults(page: Page): Promise<readonly string[]> {
  const radios = page.locator(`${PICTURE} input[type="radio"]`);
  const chosen = () => radios.evaluateAll(all => all.findIndex(radio => (radio as HTMLInputElement).checked));
  const count = await radios.count();
  const faults: string[] = count >= 2 ? [] : ['there is nothing to choose from'];
  const box = count > 0 ? await page.locator('.scene-choice').first().boundingBox() : null;
  if (box !== null && box.width < SHORTEST_CONTROL)
    faults.push(`a choice is ${Math.round(box.width)} px long`);
  for (let place = count - 1; place >= 0; place -= 1) {
    await page.keyboard.press(String(place + 1));
    if ((await chosen()) !== place) faults.push(`${place + 1} does not choose number ${place + 1}`);
  }
  await page.keyboard.press('ArrowDown');
  if (count >= 2 && (await chosen()) !== 1) faults.push('↓ does not choose the next');
  await page.locator('.scene-choice').last().click();
  if ((await chosen()) !== count - 1) faults.push('a press does not choose');
  return faults;
}

async function handleFaults(page: Page): Promise<readonly string[]> {
  const handles = page.locator(`${PICTURE} [role="slider"]`);
  const count = await handles.count();
  if (count === 0) return ['there is no handle on the picture'];
  const faults: string[] = [];
  const whole = await lengthOf(handles);
  for (let place = 0; place < count; place += 1)
    faults.push(...(await oneHandle(page, handles.nth(place), whole)));
  if (count === 1) faults.push(...(await typedFaults(page, handles.first())));
  return faults;
}

interface Length {
  readonly width: number;
  readonly height: number;
}

/** How far all handles of a picture reach together: those of a curve are drawn through in one sweep. */
function lengthOf(handles: Locator): Promise<Length> {
  return handles.evaluateAll(all => {
    const boxes = all.map(handle => handle.getBoundingClientRect());
    const reach = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from);
    return {
      width: reach(
        boxes.map(({ left }) => left),
        boxes.map(({ right }) => right),
      ),
      height: reach(
        boxes.map(({ top }) => top),
        boxes.map(({ bottom }) => bottom),
      ),
    };
  });
}

const number = async (handle: Locator, name: string) => Number(await handle.getAttribute(name));

async function oneHandle(page: Page, handle: Locator, whole: Length): Promise<readonly string[]> {
  const name = ((await handle.getAttribute('aria-label')) ?? '').slice(0, 30);
  const now = () => number(handle, 'aria-valuenow');
  const [least, most] = [await number(handle, 'aria-valuemin'), await number(handle, 'aria-valuemax')];
  const box = (await handle.boundingBox())!;
  const picture = (await page.locator(PICTURE).boundingBox())!;
  const faults: string[] = [];
  const length = Math.max(whole.width, whole.height);
  const drawing = await handle.evaluate(element => element.querySelector('svg')?.getBoundingClientRect());
  const isPicture = [picture, ...(drawing ? [drawing] : [])].some(
    part => whole.width >= MOST_OF_IT * part.width || whole.height >= MOST_OF_IT * part.height,
  );
  if (length < SHORTEST_CONTROL && !isPicture) faults.push(`its control is ${Math.round(length)} px long`);

  await handle.focus();
  await page.keyboard.press('Home');
  if ((await now()) !== least) faults.push(`Home sets ${await now()}, not ${least}`);
  await page.keyboard.press('ArrowRight');
  const stepped = await now();
  if (stepped <= least) faults.push('→ does not move it');
  await page.keyboard.press('ArrowUp');
  if ((await now()) <= stepped) faults.push('↑ does not move it');
  await page.keyboard.press('End');
  if (Math.abs((await now()) - most) > 1e-6 * most) faults.push(`End sets ${await now()}, not ${most}`);

  const upright = (await handle.getAttribute('aria-orientation')) === 'vertical';
  const at = async (share: number) => {
    const across = upright ? 0.5 : share;
    const down = upright ? share : 0.5;
    await page.mouse.move(box.x + across * box.width, box.y + down * box.height);
  };
  // Two places, of which one at least is not where the range ends.
  const pressed: number[] = [];
  for (const share of [0.7, 0.3]) {
    await at(share);
    await page.mouse.down();
    pressed.push(await now());
    if (share === 0.7) await page.mouse.up();
  }
  await at(0.5);
  await at(0.7);
  const dragged = await now();
  await page.mouse.up();
  if (pressed[0] === pressed[1]) faults.push('a press does not set it');
  if (dragged === pressed[1]) faults.push('a drag does not move it');
  return faults.map(fault => `${name}: ${fault}`);
}

/** A number that is typed anywhere, and one that is typed into the field. */
async function typedFaults(page: Page, handle: Locator): Promise<readonly string[]> {
  const now = () => number(handle, 'aria-valuenow');
  const most = await number(handle, 'aria-valuemax');
  const [typed, other] = most >= 10_000 ? ['12000', '9000'] : ['28', '7'];
  const near = (value: number, wanted: string) => Math.abs(value - Number(wanted)) <= 0.02 * most;
  const faults: string[] = [];
  await page.locator('.scene').focus();
  await page.keyboard.type(typed);
  if (!near(await now(), typed)) faults.push(`typing ${typed} sets ${await now()}`);
  const field = page.locator('.guess-field input');
  if ((await field.count()) !== 1) return [...faults, 'there is no field for a number'];
  await field.fill(other);
  if (!near(await now(), other)) faults.push(`${other} in the field sets ${await now()}`);
  return faults;
}
