import { describe, expect, test } from 'vitest';
import { checksOf, isFault } from '../../../src/app/builder/checks.ts';
import { pageOf, plainOptions } from '../../../src/app/builder/frameOptions.ts';
import { KIND_OF, snippetFor, TARGETS } from '../../../src/app/builder/snippets.ts';
import { builderText } from '../../../src/words/builder.en.ts';

const plain = plainOptions('odds');
const parts = {
  options: { ...plain, alt: 'A hundred dots' },
  title: 'Faultline: I hold 20×?',
  frame: 'https://a.org/e/1/leverage/?lev=50&seed=1&view=odds',
  link: 'https://a.org/leverage/?v=1&seed=1',
  picture: 'faultline-leverage-odds.png',
};
const own = { ...parts, options: { ...parts.options, headline: 'A *bold* <b>', caption: 'Mine & yours' } };

describe('what is pasted', () => {
  test.each(TARGETS)('%s has an instruction and a name', target => {
    expect(builderText.how[target]).not.toBe('');
    expect(builderText.targets[target]).not.toBe('');
  });

  test.each(TARGETS.filter(target => KIND_OF[target] === 'frame'))(
    'at %s is a plain frame and nothing else',
    target => {
      const place = new DOMParser().parseFromString(snippetFor(target, parts), 'text/html');
      expect(place.body.children).toHaveLength(1);
      const frame = place.querySelector('iframe')!;
      expect(frame.getAttribute('src')).toBe(parts.frame);
      expect(frame.title).toBe(parts.title);
      expect([frame.width, frame.height]).toEqual(['100%', '420']);
      expect(place.querySelector('script')).toBeNull();
    },
  );

  test('the author’s own words stand around it as text', () => {
    const { body } = new DOMParser().parseFromString(snippetFor('wordpress', own), 'text/html');
    expect([...body.children].map(({ textContent }) => textContent)).toEqual([
      'A *bold* <b>',
      '',
      'Mine & yours',
    ]);
  });

  test('where no frame is allowed is a picture’s text and the link to the lab', () => {
    expect(snippetFor('substack', parts)).toBe('A hundred dots\nhttps://a.org/leverage/?v=1&seed=1');
    expect(snippetFor('markdown', own)).toBe(
      `**A \\*bold\\* \\<b\\>**\n\n[![A hundred dots](faultline-leverage-odds.png)](${parts.link})\n\nMine & yours`,
    );
    expect(snippetFor('notion', own)).toBe(parts.frame);
  });

  test('a frame of one theme says which scheme its ground has', () => {
    const dark = snippetFor('html', {
      ...parts,
      options: { ...plain, theme: 'dark', width: '320', height: 500 },
    });
    expect(dark).toContain('color-scheme:dark"');
    expect(dark).toContain('width="320" height="500"');
  });
});

describe('what the address says', () => {
  const controls = { lev: 'locked', regime: 'hidden' } as const;
  test('locks and hides, or names all that is left', () => {
    const offered = ['lev', 'asset', 'regime'];
    expect(pageOf({ ...plain, controls }, offered)).toMatchObject({
      lock: ['lev'],
      hide: ['regime'],
      only: [],
    });
    expect(pageOf({ ...plain, controls, only: true }, offered)).toMatchObject({
      only: ['lev', 'asset'],
      hide: [],
    });
  });

  test('nothing of controls that the settings do not offer', () => {
    expect(pageOf({ ...plain, controls }, ['asset'])).toMatchObject({ lock: [], hide: [] });
  });
});

describe('the checks', () => {
  const at = (height: number) => ({ height, sentence: 'S.' });
  test.each([
    [at(420), 'fits'],
    [at(422), 'fits'],
    [at(423), 'cut'],
    [at(300), 'spare'],
    [null, 'unknown'],
  ] as const)('%o in 420 pixels: %s', (measured, verdict) => {
    expect(checksOf(plain, 'html', measured).height).toBe(verdict);
  });

  test('a picture needs its text, a frame says it itself', () => {
    expect(checksOf(plain, 'html', null).described).toBe('not-needed');
    expect(checksOf(plain, 'markdown', null).described).toBe('lacking');
    expect(checksOf({ ...plain, alt: ' ' }, 'medium', null).described).toBe('lacking');
    expect(checksOf({ ...plain, alt: 'Dots' }, 'medium', null).described).toBe('given');
    expect(['cut', 'lacking'].every(isFault as (check: string) => boolean)).toBe(true);
    expect((isFault as (check: string) => boolean)('fits')).toBe(false);
  });

  test('a frame that asks first is not readable without a click', () => {
    expect(checksOf({ ...plain, guess: true }, 'html', null).unclicked).toBe('asks');
    expect(checksOf(plain, 'html', null)).toMatchObject({
      unclicked: 'told',
      theme: 'follows',
      named: 'question',
    });
    expect(checksOf({ ...plain, theme: 'dark', headline: 'H' }, 'html', null)).toMatchObject({
      theme: 'fixed',
      named: 'own',
    });
  });
});
