import { describe, expect, it } from 'vitest';
import { sampledIfShort } from '../extent.ts';
import { labRoutes, openPage } from './harness.ts';
import { dragFirstSlider } from './laws/drag.ts';
import { takeShifts, watchShifts } from './laws/inPage.ts';

const WARM_UP_INPUTS = 8;
const INPUTS = 40;
/**
 * What is written into the page for one input: it is counted here, and its time measured by `npm run bench:page`.
 * A picture that is drawn anew with every mark of it writes several hundred.
 */
const MOST_WRITES = 100;
/** Ticks of an axis come and go; a key, a control or a table that is drawn anew is more. */
const MOST_ADDED = 12;

describe.each(sampledIfShort(labRoutes, 2))('a drag in %s', route => {
  it('writes what changes and no more, and moves nothing under the hand', async () => {
    const page = await openPage(route);
    await page.waitForFunction(
      () => document.querySelector('.lab-picture :is(.figure-table, [aria-busy="true"])') === null,
    );
    await page.evaluate(dragFirstSlider, WARM_UP_INPUTS);
    await page.evaluate(watchShifts);
    const { writes, added, moved } = await page.evaluate(dragFirstSlider, INPUTS);
    const shifts = await page.evaluate(takeShifts);
    // The middle one: whenever the hand rests, as it does on a slow machine, the full answer is written too.
    const middle = (counts: readonly number[]) => [...counts].sort((one, other) => one - other)[INPUTS / 2];
    expect(middle(writes)).toBeGreaterThan(10);
    expect(middle(writes)).toBeLessThanOrEqual(MOST_WRITES);
    expect(middle(added)).toBeLessThanOrEqual(MOST_ADDED);
    expect(moved).toBe(0);
    expect(shifts).toEqual([]);
  });
});
