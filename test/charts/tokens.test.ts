import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ciede2000, contrastRatio, labSeenWith, VISIONS } from './colourScience.ts';

const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** The hex tokens of the first block whose selector contains the words. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name, hex]),
  );
}

const THEMES = {
  light: colours('  :root,\n  :host {'),
  dark: colours('    :root[data-theme="dark"],'),
  projector: colours('    :root[data-theme="projector"],'),
};
const GROUNDS = ['paper', 'card', 'panel'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'model', 'b', 'guess', 'loss', 'focus'];
const MEANINGS = ['model', 'ink', 'guess', 'b', 'loss'];
const LEAST_TEXT = 4.5;
const LEAST_GRAPHIC = 3;
const LEAST_DISTANCE = 10;

describe.each(Object.entries(THEMES))('%s theme', (_, theme) => {
  const hex = (name: string) => {
    const value = theme[name];
    if (value === undefined) throw new Error(`no token --${name}`);
    return value;
  };

  it.each(GROUNDS)('text and meanings reach 4.5 on --%s, graphics reach 3', ground => {
    for (const text of TEXTS) {
      expect(contrastRatio(hex(text), hex(ground)), `--${text}`).toBeGreaterThanOrEqual(LEAST_TEXT);
    }
    expect(contrastRatio(hex('axis'), hex(ground)), '--axis').toBeGreaterThanOrEqual(LEAST_GRAPHIC);
  });

  it('filled buttons and selected segments carry their text at 4.5', () => {
    expect(contrastRatio(hex('card'), hex('model'))).toBeGreaterThanOrEqual(LEAST_TEXT);
    expect(contrastRatio(hex('paper'), hex('ink'))).toBeGreaterThanOrEqual(LEAST_TEXT);
  });

  it.each(Object.keys(VISIONS))('the five meanings stay apart with %s vision', vision => {
    for (const [index, one] of MEANINGS.entries()) {
      for (const other of MEANINGS.slice(index + 1)) {
        const matrix = VISIONS[vision]!;
        const distance = ciede2000(labSeenWith(matrix, hex(one)), labSeenWith(matrix, hex(other)));
        expect(distance, `--${one} and --${other}`).toBeGreaterThanOrEqual(LEAST_DISTANCE);
      }
    }
  });
});

describe('tokens.css', () => {
  it('says the same dark whether the system or the page asks for it', () => {
    expect(colours(':root:not([data-theme="light"]')).toEqual(THEMES.dark);
  });

  it('has the same tokens in every theme', () => {
    expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light));
    expect(Object.keys(THEMES.projector)).toEqual(Object.keys(THEMES.light));
  });
});

describe('the colour arithmetic itself', () => {
  it('gives the published contrast of black on white', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });

  it('gives the documented ratios of the look', () => {
    expect(contrastRatio('#1765d8', '#fcfbf8')).toBeCloseTo(5.2, 1);
    expect(contrastRatio('#a8390f', '#f3f1ec')).toBeCloseTo(5.7, 1);
    expect(contrastRatio('#97cff7', '#1b1e24')).toBeCloseTo(10.0, 1);
  });

  // Sharma, Wu, Dalal (2005), table 1: pairs 1, 7, 13, 17, 25, printed to four decimals.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('CIEDE2000 of %j and %j is the published value', (one, other, published) => {
    expect(Math.abs(ciede2000(one, other) - published)).toBeLessThan(5e-5);
  });
});
