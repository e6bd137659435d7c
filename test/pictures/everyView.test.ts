import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { pictureSvg } from '../../src/pictures/pictureSvg.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { sampledIfShort } from '../extent.ts';
import { missingGlyphs } from './buildTools.ts';
import { contentOf, misplaced, pen, textsOf } from './drawnPictures.ts';

/** Views that show nothing before the reader has brought something. */
const EMPTY = ['calibration test-yourself', 'calibration own-forecasts', 'guardrails own-calm'];

const views = PANELS.flatMap(panel =>
  viewsOf(panel).map(view => ({ name: `${panel.id} ${view}`, panel, view })),
).filter(({ name }) => !EMPTY.includes(name));

describe.each(sampledIfShort(views, 20))('the picture of $name', ({ panel, view }) => {
  test('has no text that meets another, leaves the paper or is cut', async () => {
    const content = (await contentOf(panel, view))!;
    expect(misplaced(content)).toEqual([]);
    const written = textsOf(content)
      .map(({ text }) => text)
      .join(' ');
    const { question, sentence, settings, source } = content;
    for (const said of [question, sentence, settings, source]) expect(written).toContain(said);
    expect(written.replaceAll(' ', '')).toContain(content.address);
  });

  test('has letters that the typefaces of the build know, none smaller than 18', async () => {
    const marks = textsOf((await contentOf(panel, view))!);
    expect(marks.flatMap(({ text, face }) => missingGlyphs(text, face))).toEqual([]);
    expect(Math.min(...marks.map(({ face }) => face.size))).toBeGreaterThanOrEqual(18);
  });

  test('is one document with plain attributes alone', async () => {
    const svg = pictureSvg((await contentOf(panel, view))!, pen);
    expect(svg).not.toMatch(/<style|style=|class=|foreignObject|<script|<image|href=|NaN|undefined/);
    expect(svg.match(/<[a-z]+[^>]*\/?>/g)!.length).toBeGreaterThan(20);
  });
});

test.each(PANELS.flatMap(panel => panel.presets.map(({ id }) => ({ panel, id }))))(
  'the card of the preset $id has no text that meets another or leaves the paper',
  async ({ panel, id }) => {
    expect(misplaced((await contentOf(panel, panel.mainView, baseValues(panel, id)))!)).toEqual([]);
  },
);

test.each(EMPTY)('%s has nothing to show yet', async name => {
  const [id, view] = name.split(' ');
  expect(await contentOf(PANELS.find(panel => panel.id === id)!, view!)).toBeNull();
});
