import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { baseValues, panelPath, readScenario, writeScenario } from '../../src/scenario/index.ts';
import { byExtent, inTurnIfShort } from '../extent.ts';
import { wordsIn } from '../panels/wordCount.ts';
import { arbitraryValues } from '../schema/arbitraryValues.ts';
import { openPage, siteRoute } from './harness.ts';
import { textsInView, turnTo } from './laws/inPage.ts';

const SIZES = [
  { width: 1280, height: 650, most: 90 },
  { width: 360, height: 560, most: 60 },
] as const;
const RANDOM_SCENARIOS = byExtent({ short: 5, whole: 25, long: 200 });
const WALK_MS = 120_000;

/** A chance with its base is one word, "12 of 100", "40 of every 100"; so is what stands for a number in a first estimate: "about 12", "2 to 7", "at most 3", "less than 1 of 1,000". */
const withBases = (text: string) =>
  text
    .replace(/(?<=\d)\s(of every|of|in|times in|to)\s(?=\d)/g, '/')
    .replace(/\b(about|at most|less than|more than) (?=\d)/g, '~');

/** What stands in the first viewport, where it is more than its limit. */
async function tooMany(page: Page, most: number): Promise<readonly string[]> {
  const words = (await page.evaluate(textsInView)).map(withBases).flatMap(wordsIn);
  return words.length <= most ? [] : [`${words.length} words: ${words.join(' ')}`];
}

const presetAddresses = (panel: Panel) => panel.presets.map(({ id }) => panelPath(panel.id, id));

/** Of values as they are taken: what rules between them refuse would be told beside them. */
function randomAddresses(panel: Panel): readonly string[] {
  const base = baseValues(panel, null);
  return fc
    .sample(arbitraryValues(panel.parameters), { numRuns: RANDOM_SCENARIOS, seed: 8 })
    .map(values => readScenario(panel, writeScenario(panel, values, base), base).values)
    .map(values => `${panelPath(panel.id)}${writeScenario(panel, values, base)}`);
}

describe.each(SIZES.map((size, turn) => ({ ...size, turn })))(
  'the first screen at $width × $height has at most $most words',
  ({ most, turn, ...size }) => {
    it('home', async () => {
      const page = await openPage('/', size);
      expect(await tooMany(page, most)).toEqual([]);
    });

    it.each(inTurnIfShort(PANELS, turn, SIZES.length))(
      `$id: its presets and ${RANDOM_SCENARIOS} random scenarios`,
      async panel => {
        const page = await openPage(panelPath(panel.id), size);
        const faults: string[] = [];
        const look = async (address: string) =>
          faults.push(...(await tooMany(page, most)).map(fault => `${address}: ${fault}`));
        for (const address of presetAddresses(panel)) {
          await page.goto(siteRoute(address));
          await look(address);
        }
        await page.goto(siteRoute(panelPath(panel.id)));
        for (const address of randomAddresses(panel)) {
          await page.evaluate(turnTo, siteRoute(address));
          await look(address);
        }
        expect(faults).toEqual([]);
      },
      WALK_MS,
    );
  },
);
