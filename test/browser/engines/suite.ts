import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { inTurn, inTurnIfShort, sampled, sampledIfShort } from '../../extent.ts';
import storedWindows from '../../golden/guardrailsWindows.json';
import { distinctRoutes, routes } from '../harness.ts';
import { serveFolder } from '../staticServer.ts';
import { buildAnswers } from './buildAnswers.ts';
import { type Engine, type EnginePage, waitUntil } from './engine.ts';
import * as inEngine from './inEngine.ts';
import { codesOf } from './lessonCodes.ts';
import { farApart } from './numbers.ts';
import { ENGINE_NAMES, type EngineName, engineOfThisRun } from './openEngines.ts';
import { serveSiteFor, VIEWS } from './site.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LAPTOP = { width: 1280, height: 650 };
const OPENING_MS = 300_000;

/** Every page; of finished views, doors to stories and pages of lessons, which differ in words alone, the first. */
const OPENED = routes.filter(
  route =>
    route.endsWith('/') && (distinctRoutes.includes(route) || !/^\/(?:views|stories|teach)\//.test(route)),
);

/** One scenario a panel whose numbers every engine must compute alike, as the command line is asked. */
const ASKED = PANELS.map(({ id }) => [id, '--seed', '7']);

const FORECASTS = Array.from({ length: 60 }, (_, row) => `${(row + 0.5) / 60},${row % 3 === 0 ? 1 : 0}`);

/** Three lessons of the labs whose models differ most. */
const LESSONS = ['how-long', 'sure-or-right', 'two-ahead'];

const IDS = PANELS.map(({ id }) => id);

const STORIES = PANELS.flatMap(({ id, stories }) => stories.map(story => `/${id}/?story=${story.id}&step=1`));

/** What the network weighs, by seed and window, as Node trains it. */
const TRAINED = storedWindows.windows;

/** What readers do, in one engine of this run: every page and view, guesses, stories, files, and the numbers. */
export function suiteIn(name: EngineName): void {
  const turn = ENGINE_NAMES.indexOf(name);
  const inTurnOfEngine = <Case>(cases: readonly Case[]) => inTurn(cases, turn, ENGINE_NAMES.length);
  const shortInTurn = <Case>(cases: readonly Case[]) => inTurnIfShort(cases, turn, ENGINE_NAMES.length);
  describe(`${name}:`, () => {
    const { open } = engineOfThisRun(name, inject('browserAddress'));
    let answers: { readonly address: string; readonly server: Server };
    const expected = new Map<string, unknown>();
    let engine: Engine;
    let page: EnginePage;
    let site: { readonly address: string; readonly server: Server };

    beforeAll(async () => {
      answers = await serveFolder(await buildAnswers());
      for (const words of ASKED) {
        const printed = execFileSync(process.execPath, ['scripts/explore.mjs', ...words], { cwd: ROOT });
        expected.set(words.join(' '), JSON.parse(printed.toString()));
      }
      engine = await open();
      site = await serveSiteFor(engine);
      page = await engine.openPage(LAPTOP);
    }, OPENING_MS);

    afterAll(async () => {
      await engine.close();
      site.server.close();
      answers.server.close();
    });

    const settle = (what: string) => waitUntil(`${what}, in full`, () => page.run(inEngine.isSettled));
    const goTo = async (address: string) => {
      await page.open(site.address + address);
      await settle(address);
    };
    const pressOn = async (selector: string) => page.click(...(await page.run(inEngine.middleOf, selector)));
    const waitFor = (selector: string) => waitUntil(selector, () => page.run(inEngine.isThere, selector));

    it.each(shortInTurn(sampledIfShort(OPENED, 36)))('%s opens without a complaint', async route => {
      await goTo(route);
      expect(await page.run(inEngine.headings)).toBe(1);
      expect(await page.run(inEngine.beyondWindow)).toBeLessThanOrEqual(0);
      expect(await page.complaints()).toEqual([]);
    });

    it.each(shortInTurn(sampledIfShort(VIEWS, 15)))('$address shows its view', async ({ address, view }) => {
      await goTo(address);
      await waitFor(`.view-slot[data-view="${view}"]`);
      await settle(view);
      expect(await page.complaints()).toEqual([]);
    });

    it.each(shortInTurn(IDS))('%s: a guess is made by keys, shown and said', async id => {
      await page.open(`${site.address}/${id}/?guess=1`);
      await waitFor('.scene-press[aria-disabled="false"]');
      await page.press('1');
      await page.press('Enter');
      await waitFor('[data-phase="shown"]');
      await settle('the scene');
      expect(await page.run(inEngine.textOf, '.scene-told')).toMatch(/\S/);
      await page.press('Escape');
      await waitFor('.lab-picture');
      expect(await page.complaints()).toEqual([]);
    });

    it.each(inTurnOfEngine(sampledIfShort(STORIES, 9)))('%s plays to its next step', async address => {
      await page.open(site.address + address);
      await waitFor('.scene-press[aria-disabled="false"]');
      await page.press('r');
      await waitFor('[data-phase="shown"]');
      expect(await page.complaints()).toEqual([]);
    });

    it.each(inTurnOfEngine(LESSONS))(
      'the lesson %s is played to its last screen, with the codes that Node has',
      async lesson => {
        await page.open(`${site.address}/teach/${lesson}/play/`);
        await waitFor('.lesson-start');
        const steps = await page.run(() => document.querySelectorAll('.scene-steps > li').length);
        const stepNow = () => page.run(() => Number(new URLSearchParams(location.search).get('step') ?? 0));
        const turnTo = (step: number) =>
          waitUntil(`step ${step}`, async () => {
            if ((await stepNow()) < step) await page.press('ArrowRight');
            return (await stepNow()) === step;
          });
        const own: string[] = [];
        for (let step = 1; step <= steps; step++) {
          await turnTo(step);
          await waitFor('.scene-press[aria-disabled="false"]');
          await page.press('r');
          await waitFor('.lesson-code');
          own.push(await page.run(inEngine.textOf, '.lesson-code'));
        }
        await turnTo(steps + 1);
        await waitFor('.lesson-end');
        for (const [place, code] of (await codesOf(lesson)).entries()) expect(own[place]).toContain(code);
        expect(await page.complaints()).toEqual([]);
      },
    );

    it.each(shortInTurn(IDS))('%s: a slider moved by keys changes the sentence', async id => {
      await goTo(`/${id}/`);
      const before = await page.run(inEngine.sentenceShown);
      await page.run(inEngine.focusOn, 'input[type="range"]');
      const key = await page.run(inEngine.arrowWithRoom);
      for (let presses = 0; presses < 5; presses += 1) await page.press(key);
      await waitUntil('another sentence', async () => (await page.run(inEngine.sentenceShown)) !== before);
      await settle('the new answer');
      expect(await page.complaints()).toEqual([]);
    });

    it('takes the picked theme along to the next page', async () => {
      await goTo('/leverage/');
      await page.run(inEngine.choose, '.theme-switch select', 'dark');
      const isDark = () => page.run(() => document.documentElement.dataset['theme'] === 'dark');
      await waitUntil('the dark theme', isDark);
      await pressOn('a[href*="/calibration/"]');
      await waitUntil('the next page', () => page.run(() => location.pathname === '/calibration/'));
      await waitUntil('its dark theme', isDark);
      await settle('the next page');
      expect(await page.complaints()).toEqual([]);
    });

    it('copies, or gives the text to copy by hand', async () => {
      await goTo('/leverage/');
      await pressOn('.share-row button');
      await waitFor('.share-status');
      expect(await page.run(inEngine.textOf, '.share-status')).toMatch(/\S/);
      expect(await page.complaints()).toEqual([]);
    });

    it('reads a file of forecasts', async () => {
      await goTo('/calibration/workbench/?view=own-forecasts');
      const text = ['probability,outcome', ...FORECASTS].join('\n');
      await page.run(inEngine.bringFile, 'input[type="file"]', 'mine.csv', text);
      await waitUntil('the reading', async () =>
        (await page.run(inEngine.textOf, '.file-reading')).includes('60 rows'),
      );
      expect(await page.complaints()).toEqual([]);
    });

    it.each(sampled(TRAINED, 1))(
      'trains the network of seed $seed on $days days from day $from to the same weights, to the bit',
      async ({ seed, from, days, hash }) => {
        await goTo(`/guardrails/?v=1&from=${from}&days=${days}&seed=${seed}&view=calm`);
        const method = '[data-view="calm"] .figure-method';
        await waitUntil('the name of its weights', async () =>
          (await page.run(inEngine.wholeTextOf, method)).includes(hash),
        );
        expect(await page.complaints()).toEqual([]);
      },
    );

    it.each(ASKED.map(words => ({ asked: words.join(' '), words })))(
      'explore $asked gives the numbers of the command line to 1e-9',
      async ({ asked, words }) => {
        await page.open(answers.address);
        await waitUntil('explore', () => page.run(() => 'explore' in globalThis));
        const printed = await page.run(inEngine.explore, ...words);
        expect(farApart(expected.get(asked), JSON.parse(printed), 1e-9)).toEqual([]);
      },
    );
  });
}
