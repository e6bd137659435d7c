// Makes PNG files of the pictures that the pages describe, without a browser. What repeats is drawn once.
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './pictureFonts.mjs';

/** An SVG document of 1200 × 675 as the pixels of a PNG file. */
export function rasterised(svg) {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'original' },
  }).render();
  return image.asPng();
}
