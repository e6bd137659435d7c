import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/app/pageHead.ts';
import { oEmbedOf } from '../../src/app/picture/oEmbed.ts';
import { readyAddresses } from '../../src/app/picture/readyCard.ts';
import { readyPlaces } from '../../src/app/picture/readyPlaces.ts';
import { readRoute } from '../../src/app/route.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { siteText } from '../../src/words/text.en.ts';

const SITE = 'https://risk.example';

/** WordPress leaves of a discovered embed the first frame alone, with these attributes (wp_filter_oembed_result). */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
/** It reads so many bytes of a page, and of them what stands before the end of the head. */
const DISCOVERED_WITHIN = 150_000;

function filteredByWordPress(html: string): string {
  const frame = /<iframe[^>]*><\/iframe>/.exec(html)?.[0] ?? '';
  const attributes = [...frame.matchAll(/ ([a-z-]+)="([^"]*)"/g)].filter(([, name]) => KEPT.includes(name!));
  return `<iframe${attributes.map(([whole]) => whole).join('')}></iframe>`;
}

/** Ghost takes what has a type and a version, and a rich embed with html and width; all else becomes a bookmark. */
function isTakenByGhost(embed: Readonly<Record<string, unknown>>): boolean {
  const hasKind = typeof embed['type'] === 'string' && typeof embed['version'] === 'string';
  return hasKind && (embed['type'] !== 'rich' || (Boolean(embed['html']) && Boolean(embed['width'])));
}

const places = (await readyPlaces(PANELS)).map(place => ({ id: place.ready.id, place }));

describe.each(places)('what hosts make of $id', ({ id, place }) => {
  const { embed } = readyAddresses(place);
  const told = oEmbedOf(
    { id, embed },
    { at: path => SITE + path, name: 'Faultline', title: 'A “title” & more' },
  );

  test('is the whole frame in WordPress and a card in Ghost', () => {
    expect(filteredByWordPress(told.html)).toBe(told.html);
    expect(isTakenByGhost({ ...told })).toBe(true);
    expect(told).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 420 });
    const source = / src="([^"]*)"/.exec(told.html)![1]!.replaceAll('&amp;', '&');
    expect(source).toBe(SITE + embed);
    // What WordPress adds behind the address must not take anything of it away.
    expect(new URL(`${source}#?secret=abc`).search).toBe(new URL(SITE + embed).search);
  });

  test('is found in the head of its page', async () => {
    const head = headOf(await readRoute(`/views/${id}/`, 'en'), siteText, {}, SITE);
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(head);
    expect(link?.[1]).toBe(`${SITE}/views/${id}/oembed.json`);
    expect(Buffer.byteLength(head)).toBeLessThan(DISCOVERED_WITHIN / 10);
    expect(head).toContain(`<meta property="og:image" content="${SITE}/views/${id}/picture.png" />`);
  });
});

test('a host that would cut a frame is noticed', () => {
  const cut = '<blockquote>x</blockquote><iframe src="a" allow="fullscreen"></iframe>';
  expect(filteredByWordPress(cut)).toBe('<iframe src="a"></iframe>');
  expect(isTakenByGhost({ type: 'rich', version: '1.0', html: '<iframe></iframe>' })).toBe(false);
});

test.each([
  ['/', '/cards/home.png'],
  ['/leverage/', '/cards/leverage.png'],
  ['/leverage/march-2020/', '/cards/leverage/march-2020.png'],
  ['/e/1/leverage/march-2020/', '/cards/leverage/march-2020.png'],
  ['/stories/leverage/ten-percent/', '/stories/leverage/ten-percent/card.png'],
  ['/about/', '/cards/home.png'],
])('the card of %s is %s, in full', async (address, card) => {
  const head = headOf(await readRoute(address, 'en'), siteText, {}, SITE);
  expect(head).toContain(`<meta property="og:image" content="${SITE}${card}" />`);
  expect(head).toContain('<meta property="og:image:width" content="1200" />');
});

test('a site that does not know its address has no cards', async () => {
  const head = headOf(await readRoute('/views/leverage-20x-day/', 'en'), siteText, {}, '');
  expect(head).not.toMatch(/og:image|oembed|canonical/);
});
