// The typefaces of the pictures that the build draws: Noto Sans for text, Source Serif 4 for questions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);
const FILES = {
  'sans 400': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans 600': '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'serif 600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
};

export const fontFiles = Object.values(FILES).map(file => require.resolve(file));

const fonts = new Map();

function fontOf({ family, weight }) {
  const name = `${family} ${weight}`;
  if (!fonts.has(name)) {
    const { buffer, byteOffset, byteLength } = readFileSync(require.resolve(FILES[name]));
    fonts.set(name, opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength)));
  }
  return fonts.get(name);
}

const widths = new Map();

/** How wide a text is, from the widths of its letters and their kerning; what is measured once is remembered. */
export function measureText(text, face) {
  const name = `${face.family} ${face.weight} ${text}`;
  if (!widths.has(name)) widths.set(name, fontOf(face).getAdvanceWidth(text, 1000) / 1000);
  return widths.get(name) * face.size;
}

/** The letters of a text that a face has no glyph for. */
export function missingGlyphs(text, face) {
  return [...text].filter(letter => fontOf(face).charToGlyphIndex(letter) === 0);
}
