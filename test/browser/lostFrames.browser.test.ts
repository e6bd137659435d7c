import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './harness.ts';
import {
  ASKED,
  answerInSight,
  answersOnceLetGo,
  heldBack,
  losing,
  ownAnswer,
  plain,
  SCRIPTS,
} from './lostParts.ts';

const DATA = /\.data-/;
const SCENES = /\.scenes-/;

const isSaidLost = (page: Page) => page.locator('.embed-lost').isVisible();
const opacityOfPicture = (page: Page) =>
  page
    .locator('.view-slot > *')
    .first()
    .evaluate(picture => getComputedStyle(picture).opacity);

describe.each(ASKED)('a frame of $id, asked for other settings than its own,', ({ frame }) => {
  it('says in place of its sentence whose picture it is while its script is on its way, and never passes it for the answer', async () => {
    const held = await heldBack(frame);
    const { page } = held;
    await page.locator('.embed-waits').waitFor();
    expect(await answerInSight(page)).toBe('');
    expect(await opacityOfPicture(page)).toBe('0.4');
    const own = await ownAnswer(page);
    const seen = await answersOnceLetGo(held);
    expect(seen).not.toContain(plain(own));
    expect(await page.locator('.embed-waits').isVisible()).toBe(false);
    expect(await opacityOfPicture(page)).toBe('1');
  });

  it('without its script shows no answer, and is loaded again at the same settings', async () => {
    const lost = losing(SCRIPTS);
    const page = await openPage(frame, lost);
    await expect.poll(() => isSaidLost(page)).toBe(true);
    expect(await answerInSight(page)).toBe('');
    lost.stop();
    await page.locator('.embed-lost a').click();
    await expect.poll(() => answerInSight(page)).toMatch(/\S/);
    expect(page.url()).toContain(frame);
    expect(await isSaidLost(page)).toBe(false);
  });
});

describe('a frame at its own settings', () => {
  it('without its script says its sentence, and that it is not whole', async () => {
    const page = await openPage('/e/1/cascade/', losing(SCRIPTS));
    await expect.poll(() => isSaidLost(page)).toBe(true);
    expect(await answerInSight(page)).toMatch(/\d/);
    expect(await page.locator('.embed-controls').isVisible()).toBe(false);
  });

  it('without what plays its questions says so, keeps what was set, and plays them when they are asked for again', async () => {
    const lost = losing(SCENES);
    const page = await openPage('/e/1/leverage/', lost);
    const guess = page.getByRole('button', { name: 'Guess first' });
    const slider = page.locator('.embed-controls input[type="range"]').first();
    await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
    await slider.press('ArrowRight');
    const set = await slider.inputValue();
    await guess.click();
    await expect.poll(() => isSaidLost(page)).toBe(true);
    expect(await page.locator('.embed-lost a').isVisible()).toBe(false);
    expect(await slider.inputValue()).toBe(set);
    lost.stop();
    await guess.click();
    await page.locator('.scene-question').waitFor();
    expect(await isSaidLost(page)).toBe(false);
  });
});

it('a frame without its data says for what its answer is and that yours could not be computed, and computes when it is asked again', async () => {
  const lost = losing(DATA);
  const page = await openPage('/e/1/leverage/?lev=100', lost);
  const told = page.locator('.embed-sentence .lab-others');
  await told.waitFor();
  expect(await answerInSight(page)).toBe('');
  await expect.poll(() => page.locator('.run-status [role="status"]').innerText()).toMatch(/\S/);
  expect(await told.innerText()).toContain('20×');
  expect(await told.innerText()).toContain('could not be computed');
  await expect.poll(() => page.locator('.figure-foot').isVisible()).toBe(false);
  lost.stop();
  const again = page.locator('.run-status button');
  expect(await again.innerText()).toMatch(/\S/);
  await again.click();
  await expect.poll(() => answerInSight(page)).toMatch(/\S/);
  expect(await told.count()).toBe(0);
});

/** What a frame's first slider shows, and its sentence. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    slider: document
      .querySelector<HTMLInputElement>('.embed-controls input[type="range"]')!
      .getAttribute('aria-valuetext'),
    sentence: document.querySelector('[data-sentence]')!.textContent,
  }));

it('what is set in a frame before its script is there counts once it is', async () => {
  const { page, release } = await heldBack('/e/1/leverage/');
  const field = page.locator('.embed-controls input:not([type="range"])').first();
  await field.waitFor();
  await field.fill('50');
  release();
  await expect.poll(async () => (await shown(page)).sentence).toContain('50×');
});

it('a frame to which "Back" leads says the answer to what its controls show', async () => {
  const page = await openPage('/e/1/leverage/');
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
  const slider = page.locator('.embed-controls input[type="range"]').first();
  for (let press = 0; press < 4; press += 1) await slider.press('ArrowRight');
  const left = await shown(page);
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(() => page.locator('html').getAttribute('data-still')).toBeNull();
  await expect
    .poll(async () => {
      const { slider: set, sentence } = await shown(page);
      return sentence!.includes(set!);
    })
    .toBe(true);
  expect(left.sentence).toContain(left.slider!);
});

it('a frame that asks shows nothing of the answer before it does', async () => {
  const page = await openPage('/e/1/leverage/?guess=1&lev=100', losing(SCENES));
  await expect.poll(() => isSaidLost(page)).toBe(true);
  expect(await answerInSight(page)).toBe('');
  expect(await page.locator('.embed-picture').isVisible()).toBe(false);
});
