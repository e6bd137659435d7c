import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = (name: string) =>
  readFileSync(`src/app/styles/${name}.css`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The selectors of a sheet whose rules take something off the page. */
const hiding = (name: string): readonly string[] =>
  [...css(name).matchAll(/([^{}]+)\{\s*display: none;\s*\}/g)].map(([, selectors]) =>
    // A shadow tree's own selectors say the same of a foreign page, and no test's page knows them.
    selectors!.trim().replaceAll(/,\s*:host\(.*$/gs, ''),
  );

const isHidden = (sheet: string, html: string): boolean => {
  document.body.innerHTML = html;
  const target = document.body.querySelector('[data-target]')!;
  return hiding(sheet).some(selectors => target.closest(selectors) !== null);
};

describe('with a projector', () => {
  const shown = (html: string) => {
    document.documentElement.dataset['theme'] = 'projector';
    const is = !isHidden('modes', html);
    delete document.documentElement.dataset['theme'];
    return is;
  };

  test('the foot of a lab offers nothing to take along, a scene does', () => {
    expect(shown('<footer class="lab-foot"><div class="share" data-target></div></footer>')).toBe(false);
    expect(
      shown(
        '<details class="scene-take"><div class="scene-take-menu"><div class="share" data-target></div></div></details>',
      ),
    ).toBe(true);
  });
});

describe('on paper', () => {
  test.each([
    ['how a guess is made', '<p class="scene-hint" data-target></p>', true],
    ['what is pressed', '<div class="scene-bar" data-target></div>', true],
    ['the question', '<h1 class="scene-question" data-target></h1>', false],
    ['the answer', '<p class="scene-told" data-target></p>', false],
  ])('%s', (_, html, hidden) => {
    expect(isHidden('print', html)).toBe(hidden);
  });
});
