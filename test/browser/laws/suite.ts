import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { sampledIfShort } from '../../extent.ts';
import { openPage } from '../harness.ts';
import { bringFaces, watchShifts } from './inPage.ts';
import { answersOutOfView, movedWhileHeld } from './lab.ts';
import { Faults, LAWS, type Size } from './sizes.ts';
import { shiftsOfControls } from './steady.ts';
import { faultyViews, viewAddresses } from './views.ts';
import { walkPanel } from './walk.ts';

const WALK_MS = 600_000;
const IDS = PANELS.map(({ id }) => id);

const openLab = (panel: string, size: Size): Promise<Page> => openAlive(`/${panel}/`, size);

async function openAlive(address: string, { width, height, query }: Size): Promise<Page> {
  const page = await openPage(`${address}?${query.slice(1)}`, { width, height });
  // The script has taken the page over, which closes the tables, and the first answer is there in full.
  await page.waitForFunction(() =>
    ['.figure-foot .figure-table', '.view-room', '.lab-picture [aria-busy="true"]'].every(
      unfinished => document.querySelector(unfinished) === null,
    ),
  );
  await page.evaluate(bringFaces);
  return page;
}

/** What holds in every lab, at one size of the window. */
export function lawsAt(size: Size): void {
  describe(`the scenes of all panels at ${size.name}`, () => {
    const faults = new Faults();

    beforeAll(async () => {
      // Most of a walk is waiting for frames: the panels are walked side by side.
      await Promise.all(
        sampledIfShort(PANELS, 1).map(async panel => {
          const page = await openLab(panel.id, size);
          await page.evaluate(watchShifts);
          // A walk that cannot go on is told with all that was found until then.
          await walkPanel(page, panel, size, faults).catch((error: unknown) =>
            faults.add(0, panel.id, [`the walk ended: ${String(error)}`]),
          );
          await page.context().close();
        }),
      );
    }, WALK_MS);

    it.each(LAWS)('%s', law => {
      expect(faults.of(law)).toEqual([]);
    });
  });

  describe(`the views at ${size.name}`, () => {
    it.each(sampledIfShort(PANELS.flatMap(viewAddresses), 2))(
      '$address: no two labels overlap, none leaves its frame, none is cut',
      async ({ address, views }) => {
        const page = await openAlive(address, size);
        expect(await faultyViews(page, address, views, size)).toEqual([]);
      },
    );
  });

  describe(`the labs at ${size.name}`, () => {
    it.each(sampledIfShort(IDS, 2))('%s: no control moves while a slider is held', async id => {
      expect(await movedWhileHeld(await openLab(id, size))).toEqual([]);
    });

    it.each(sampledIfShort(IDS, 1))(
      '%s: nothing shifts while a first control is changed, nor after it',
      async id => {
        const page = await openLab(id, size);
        await page.evaluate(watchShifts);
        expect(await shiftsOfControls(page)).toEqual([]);
      },
      // Each choice is waited for until its last answer is there.
      WALK_MS,
    );

    it.each(sampledIfShort(IDS, 1))('%s: after a first control changes, the answer is in view', async id => {
      expect(await answersOutOfView(await openLab(id, size))).toEqual([]);
    });
  });
}
