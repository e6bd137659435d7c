import { expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { panelPath } from '../../src/scenario/index.ts';
import { inTurnIfShort } from '../extent.ts';
import { openPage } from './harness.ts';

const WIDTHS = [1280, 768, 390, 320];
/** A key may end before the picture does. */
const NEARLY_ALL = 0.9;

/** Runs in the page: how much of its room the first picture takes from left to right, of all the page or of the column beside its controls. */
function shareTaken(): number {
  const parts = [...document.querySelectorAll('.lab-picture .figure-chart > *')]
    .map(part => part.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const taken = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
  const column = document.querySelector('.lab-picture')!.getBoundingClientRect().width;
  const page = document.querySelector('article.lab')!.getBoundingClientRect().width;
  return taken / (column || page);
}

it.each(inTurnIfShort(PANELS, 0, 2).map(({ id }) => id))(
  'the first picture of %s fills its room at every width',
  async id => {
    const page = await openPage(panelPath(id), { width: WIDTHS[0]!, height: 800 });
    const shares: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      shares.push(await page.evaluate(shareTaken));
    }
    for (const share of shares) expect(share).toBeGreaterThan(NEARLY_ALL);
  },
);
