import type { Page } from 'playwright-core';
import type { Scene } from '../../../src/panels/defineScene.ts';
import type { Panel } from '../../../src/panels/openPanel.ts';
import { guessFaults } from './guessing.ts';
import { allSaid, outOfView, takeShifts, turnTo } from './inPage.ts';
import { leaks } from './leaks.ts';
import type { Faults, Size } from './sizes.ts';
import { told } from './steady.ts';
import { faultyTexts } from './texts.ts';

const PARTS = {
  question: '.scene-question',
  picture: '.scene-picture',
  answer: '.scene-answer',
  button: '.scene-press',
};
const READY = '.scene-press[aria-disabled="false"]';
/** An answer of all clocks may take its time on a busy machine. */
const PATIENCE = { timeout: 60_000 };

/** Walks all that can be played of a panel at one size: its stories step by step, its first guesses, all other scenes. */
export async function walkPanel(page: Page, panel: Panel, size: Size, faults: Faults): Promise<void> {
  const seen = new Set<string>();
  const at = (query: string) => `/${panel.id}/?${query}${size.query}`;
  const playAll = async (query: string, ids: readonly string[]) => {
    await page.evaluate(turnTo, at(query));
    for (const [place, id] of ids.entries()) {
      const scene = panel.scenes.find(one => one.id === id)!;
      await playScene(page, scene, faults, seen.has(id));
      seen.add(id);
      if (place + 1 < ids.length) await step(page, scene, faults);
    }
  };
  for (const { id, scenes } of panel.stories) await playAll(`story=${id}&step=1`, scenes);
  if (panel.firstGuesses.length > 0) await playAll('guess=1', panel.firstGuesses);
  for (const { id } of panel.scenes) if (!seen.has(id)) await playAll(`scene=${id}`, [id]);
}

/** One scene, asked and shown. */
async function playScene(page: Page, scene: Scene, faults: Faults, isKnown: boolean): Promise<void> {
  await page.locator(`[data-phase="asking"][data-view="${scene.view}"]`).waitFor(PATIENCE);
  await page.locator(READY).waitFor(PATIENCE);
  await page.locator('.scene-picture .view-room').waitFor({ ...PATIENCE, state: 'detached' });
  await page.evaluate(takeShifts);
  if (isKnown) {
    await page.keyboard.press('r');
    return;
  }
  const asked = [await page.evaluate(allSaid)];
  await look(page, `${scene.id}, asked`, faults);
  if (scene.guess) {
    faults.add(2, scene.id, await guessFaults(page, scene.guess));
    faults.add(3, `${scene.id}, guessed`, (await page.evaluate(takeShifts)).map(told));
    asked.push(await page.evaluate(allSaid));
  }
  await press(page);
  await page.locator('[data-phase="shown"]').waitFor(PATIENCE);
  await page.locator('.scene-picture .view-room').waitFor({ ...PATIENCE, state: 'detached' });
  faults.add(3, `${scene.id}, shown`, (await page.evaluate(takeShifts)).map(told));
  await look(page, `${scene.id}, shown`, faults);
  const question = await page.locator('.scene-question').innerText();
  const answer = await page.locator('.scene-told').innerText();
  faults.add(4, scene.id, leaks(answer, question, asked));
}

async function look(page: Page, where: string, faults: Faults): Promise<void> {
  faults.add(0, where, await page.evaluate(outOfView, PARTS));
  const frames = ['picture', 'question', 'answer', 'head', 'bar'].map(part => `.scene-${part}`).join();
  faults.add(1, where, await page.evaluate(faultyTexts, { frames, mayScroll: false }));
}

/** So long a press after the reveal waits for the answer. */
const REVEAL_MS = 650;

/** On to the next step: what stays on the screen stays where it is. */
async function step(page: Page, from: Scene, faults: Faults): Promise<void> {
  await page.waitForTimeout(REVEAL_MS);
  await page.evaluate(takeShifts);
  await press(page);
  await page.locator('[data-phase="asking"]').waitFor(PATIENCE);
  await page.locator(READY).waitFor(PATIENCE);
  faults.add(3, `${from.id}, to the next step`, (await page.evaluate(takeShifts)).map(told));
}

/** Whether something lies over the button is a law of its own. */
function press(page: Page): Promise<void> {
  return page.locator(READY).dispatchEvent('click');
}
