import { describe, expect, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { embedPath } from '../../src/scenario/index.ts';
import { inTurn, sampledIfShort } from '../extent.ts';
import { openPage } from './harness.ts';
import { faultyTexts } from './laws/texts.ts';

const SIZES = [
  { width: 320, height: 480 },
  { width: 600, height: 420 },
];
const PICTURE = { frames: '.figure-chart > :not(.visually-hidden)', mayScroll: true };
/** It asks before there is anything to draw. */
const QUESTIONS = { view: 'test-yourself', frames: '.test-question', mayScroll: true };
/** Worlds of a market take seconds, on a busy machine many. */
const ANSWER_MS = 60_000;

/** A frame opens with its main view; the others have to be as whole there. */
const others = PANELS.flatMap(panel =>
  framedViews(panel)
    .filter(view => view !== panel.mainView)
    .map(view => `${embedPath(panel)}?view=${view}&seed=1`),
);

describe.each(SIZES)('another view in a frame of $width × $height', size => {
  it.each(inTurn(sampledIfShort(others, 2 * SIZES.length), SIZES.indexOf(size), SIZES.length))(
    '%s: says what it found, and no text is cut or over another',
    async address => {
      const page = await openPage(address, size);
      await expect
        .poll(() => page.locator('.embed-picture .view-room, .embed-picture [aria-busy="true"]').count(), {
          timeout: ANSWER_MS,
        })
        .toBe(0);
      const { frames, mayScroll } = address.includes(QUESTIONS.view) ? QUESTIONS : PICTURE;
      await page.locator(frames).first().waitFor();
      if (frames === PICTURE.frames)
        expect(
          await page.locator('.embed-picture :is(.picture-note, .picture-lead)').first().isVisible(),
        ).toBe(true);
      expect(await page.evaluate(faultyTexts, { frames, mayScroll })).toEqual([]);
    },
  );
});
