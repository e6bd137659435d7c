import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues, embedPath, panelPath, writeScenario } from '../../src/scenario/index.ts';
import { sampled } from '../extent.ts';
import { openPage } from './harness.ts';

/** Files of the site by what they bring: whatever their names become, the page says the same. */
export const ENGINE = /\.model-|worker/;
export const SCRIPTS = /\.js$/;

/** Panels, each asked for the settings of its last preset, which are not those of its page. */
export const ASKED = sampled(PANELS, 2).map(panel => {
  const base = baseValues(panel, null);
  const query = writeScenario(panel, { ...base, ...panel.presets.at(-1)!.values, seed: 7 }, base);
  return {
    id: panel.id,
    query,
    lab: panelPath(panel.id),
    frame: `${embedPath(panel)}${query.replace(/^\?v=\d+&/, '?')}`,
  };
});

/** Loses every file whose address matches, until it is told to stop. */
export function losing(pattern: RegExp) {
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
export const answerInSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
      .filter(told => told.checkVisibility({ visibilityProperty: true }))
      .map(told => told.textContent)
      .join(' '),
  );

export const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

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
export const ownAnswer = (page: Page) => page.locator('[data-sentence]').first().textContent();

/** A page whose scripts come when they are let go. */
export async function heldBack(route: string) {
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

/** Every answer that is in sight, at any frame, from when the scripts are let go until the page has come to rest. */
export async function answersOnceLetGo({ page, release }: Awaited<ReturnType<typeof heldBack>>) {
  await page.evaluate(watchAnswers);
  release();
  await expect.poll(() => answerInSight(page)).toMatch(/\S/);
  await expect.poll(() => page.evaluate(() => document.querySelector('[aria-busy="true"]'))).toBeNull();
  return (await page.evaluate(answersSeen)).map(plain);
}
