// Makes PNG files of the pictures that the pages describe, without a browser.
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './pictureFonts.mjs';

function rendered(svg) {
  return new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'original' },
  }).render();
}

/** An SVG document as the bytes of a PNG file. */
export function rasterised(svg) {
  return rendered(svg).asPng();
}

/** An SVG document as pixels: red, green, blue and opacity of each, row by row. */
export function pixelsOf(svg) {
  const { width, height, pixels } = rendered(svg);
  return { width, height, pixels };
}
