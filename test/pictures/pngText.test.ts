import { describe, expect, test } from 'vitest';
import { findPanel } from '../../src/panels/allPanels.ts';
import { boxOf } from '../../src/pictures/marks.ts';
import { pictureSvg } from '../../src/pictures/pictureSvg.ts';
import { pngTexts, withPngText } from '../../src/pictures/pngText.ts';
import { pixelsOf, rasterised } from './buildTools.ts';
import { contentOf, pen, textsOf } from './drawnPictures.ts';

const content = (await contentOf(findPanel('leverage')!, 'odds'))!;
const texts = { Title: 'What are my odds? 20×', Source: content.address, Copyright: content.licence };
const png = withPngText(rasterised(pictureSvg(content, pen)), texts);

/** The file read again by the rasteriser's own decoder. */
const decoded = pixelsOf(
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><image width="1200" height="675" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
);

function darkest(left: number, top: number, right: number, bottom: number): number {
  let least = 255;
  for (let y = Math.floor(top); y < bottom; y += 1)
    for (let x = Math.floor(left); x < right; x += 1)
      least = Math.min(least, decoded.pixels[4 * (y * decoded.width + x)]!);
  return least;
}

describe('a PNG file of the build', () => {
  test('carries its texts in its metadata, letters beyond ASCII among them', () => {
    expect(pngTexts(png)).toEqual(texts);
  });

  test('is still a picture of 1200 × 675 with the ink of every text where it stands', () => {
    expect([decoded.width, decoded.height]).toEqual([1200, 675]);
    const pale = textsOf(content).filter(mark => {
      const { left, top, width, height } = boxOf(mark, pen.measure);
      return darkest(left, top, left + width, top + height) > 140;
    });
    expect(pale.map(({ text }) => text)).toEqual([]);
    // The margins are paper.
    expect(darkest(0, 0, 40, 675)).toBeGreaterThan(240);
  });

  test('is refused where it is none', () => {
    expect(() => withPngText(new Uint8Array(40), {})).toThrow(RangeError);
  });
});
