import type { Face, Measure } from '../../src/pictures/typeface.ts';

/** The pixels of an SVG document: red, green, blue and opacity of each, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

interface Fonts {
  readonly measureText: Measure;
  readonly missingGlyphs: (text: string, face: Face) => readonly string[];
}

interface Files {
  readonly rasterised: (svg: string) => Uint8Array;
  readonly pixelsOf: (svg: string) => Pixels;
}

const script = (name: string) =>
  import(/* @vite-ignore */ new URL(`../../scripts/${name}`, import.meta.url).href);

/** What the build draws its pictures with: plain scripts, which have no types of their own. */
export const { measureText, missingGlyphs } = (await script('pictureFonts.mjs')) as Fonts;
export const { rasterised, pixelsOf } = (await script('pictureFiles.mjs')) as Files;
