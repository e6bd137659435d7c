import { existsSync } from 'node:fs';
import path from 'node:path';
import { createElement, isValidElement } from 'react';
import { describe, expect, test } from 'vitest';
import { definePage, onePage, type Route } from '../../src/app/definePage.ts';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { TextPage } from '../../src/app/pages/TextPage.tsx';
import { PAGES } from '../../src/app/pages.tsx';
import { panelPlaces, readPresetPlace } from '../../src/app/panelAddress.ts';
import { renderRoute, routes } from '../../src/app/prerender.tsx';
import { readRoute } from '../../src/app/route.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues, readScenario } from '../../src/scenario/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { sourceFiles } from '../architecture/sourceFiles.ts';
import { toyPanel } from '../scenario/toyPanel.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const everyRoute = (await Promise.all(PAGES.map(kind => kind.routes(PANELS)))).flat();
const kindAt = async (address: string) => (await readRoute(address, 'en')).kind.id;

describe('the list of pages', () => {
  test('writes each address so that the same page is read from it', async () => {
    for (const route of everyRoute) {
      const { kind, place, address } = await readRoute(route.address, 'en');
      expect({ id: kind.id, place, address }).toEqual({
        id: route.kind.id,
        place: route.place,
        address: route.address,
      });
      expect(address).toMatch(/^\/(?:[\w-]+\/)*(?:404\.html)?$/);
    }
  });

  test('has no address that two kinds of page claim', async () => {
    expect(new Set(everyRoute.map(({ address }) => address)).size).toBe(everyRoute.length);
    for (const { address } of everyRoute) {
      const parts = address.split('/').filter(Boolean);
      const read = await Promise.all(PAGES.map(kind => kind.read(parts, 'en')));
      expect({ address, claims: read.filter(route => route !== null).length }).toEqual({
        address,
        claims: 1,
      });
    }
  });

  test('keeps the addresses that were ever published', async () => {
    const presets = PANELS.flatMap(({ id, version, presets: all }) =>
      ['', ...all.map(preset => `${preset.id}/`)].flatMap(rest => [
        `/${id}/${rest}`,
        `/e/${version}/${id}/${rest}`,
      ]),
    );
    const benches = PANELS.filter(({ workbench }) => workbench.length > 0).map(
      ({ id }) => `/${id}/workbench/`,
    );
    expect(benches).toEqual([
      '/calibration/workbench/',
      '/reality-gap/workbench/',
      '/cascade/workbench/',
      '/guardrails/workbench/',
    ]);
    const published = [...benches, '/', '/how-we-know/', '/about/', '/404.html', ...presets];
    const written = await routes();
    expect(published.filter(address => !written.includes(address))).toEqual([]);
    expect(written).not.toContain('/gallery/');
  });

  test.each([
    ['/index.html', 'home'],
    ['/leverage', 'lab'],
    ['/leverage/index.html', 'lab'],
    ['/e/1/leverage/', 'embed'],
    ['/e/2/leverage/', 'missing'],
    ['/e/leverage/', 'missing'],
    ['/e/', 'missing'],
    ['/leverage/nonsense/', 'missing'],
    ['/leverage/calm-week/more/', 'missing'],
    ['/leverage/workbench/', 'missing'],
    ['/leverage/workbench/own-prices/', 'missing'],
    ['/calibration/workbench/', 'workbench'],
    ['/calibration/workbench/map/', 'missing'],
    ['/calibration/half-stakes/workbench/', 'missing'],
    ['/constructor/', 'missing'],
    ['/about/more/', 'missing'],
    ['/gallery/', 'gallery'],
  ])('reads %s as %s', async (address, id) => {
    expect(await kindAt(address)).toBe(id);
  });
});

describe('the list of pages, for those who use it,', () => {
  test('names the modules that its pages need, the one that draws them first', async () => {
    for (const kind of PAGES) {
      const [route] = (await kind.routes(PANELS)) as [Route];
      const modules = route.modules('en');
      for (const module of modules)
        expect(existsSync(path.join(ROOT, module.replace(/\?part=page$/, '')))).toBe(true);
      const drawn = (await route.load(siteText, 'en'))(NO_INITIAL_STATE);
      const exported: unknown = await import(/* @vite-ignore */ `../../${modules[0]}`);
      expect(isValidElement(drawn) && Object.values(exported as object)).toContain(drawn.type);
    }
  });

  test('lists what search engines may find: no frame, nothing that is missing', () => {
    const hidden = PAGES.filter(kind => !kind.indexed).map(kind => kind.id);
    expect(hidden).toEqual(['embed', 'lesson-play', 'lesson-notes', 'story-door', 'missing', 'gallery']);
    const copies = everyRoute.filter(route => route.canonical !== route.address);
    expect(new Set(copies.map(route => route.kind.id))).toEqual(new Set(['embed']));
    for (const { canonical } of copies) expect(everyRoute.map(route => route.address)).toContain(canonical);
  });

  test('is asked by everybody: nobody else tells kinds of page apart', () => {
    const ids = PAGES.map(kind => kind.id).join('|');
    const telling = new RegExp(`(?:case|[!=]==) '(?:${ids})'`);
    const files = sourceFiles.filter(
      ({ path: file, code }) => file.startsWith('src/app/') && telling.test(code),
    );
    expect(files.map(file => file.path)).toEqual([]);
  });
});

test('the workbench of a panel is no preset, whatever its presets are called', () => {
  const [first] = toyPanel.presets;
  const panel = { ...toyPanel, presets: [first!, { ...first!, id: 'workbench' }] };
  expect(readPresetPlace(panel, ['ready'])).toEqual({ panel, presetId: 'ready' });
  expect(readPresetPlace(panel, ['workbench'])).toBeNull();
  for (const { presetId } of panelPlaces(PANELS)) expect(presetId).not.toBe('workbench');
});

describe('a link to a view that has moved to the workbench', () => {
  const movedTo = async (address: string, query: string) => (await readRoute(address, 'en')).movedTo(query);

  test('leads there with all that it says, also what cannot be read', async () => {
    expect(await movedTo('/calibration/', '?v=1&acc=70&seed=3&view=map&nonsense=1')).toBe(
      '/calibration/workbench/?v=1&acc=70&seed=3&view=map&nonsense=1',
    );
    expect(await movedTo('/reality-gap/', '?view=capacity')).toBe('/reality-gap/workbench/?view=capacity');
  });

  test.each([
    ['half-stakes', '?view=map'],
    ['half-stakes', '?v=1&acc=70&seed=3&view=fix'],
    ['too-modest', '?v=1&stake=half&seed=2&view=reliability'],
    ['barely-better', '?v=1&trades=20&seed=1&view=map&theme=dark&lock=acc'],
  ])('shows the same values there as it did on the page of the preset %s (%s)', async (preset, query) => {
    const panel = PANELS.find(({ id }) => id === 'calibration')!;
    const moved = await movedTo(`/calibration/${preset}/`, query);
    const [path, rest] = moved!.split('?');
    expect(path).toBe('/calibration/workbench/');
    expect(readScenario(panel, `?${rest}`, baseValues(panel, null))).toEqual(
      readScenario(panel, query, baseValues(panel, preset)),
    );
  });

  test('stays where it is if a scene or a story shows the view, or if it is not moved', async () => {
    for (const query of [
      '',
      '?view=money',
      '?view=no-such-view',
      '?scene=calibration-what-makes-safer',
      '?v=1&seed=1&view=map&story=half-stakes&step=3',
    ])
      expect(await movedTo('/calibration/', query)).toBeNull();
    expect(await movedTo('/e/1/calibration/', '?view=map')).toBeNull();
    expect(await movedTo('/calibration/workbench/', '?view=map')).toBeNull();
  });
});

describe('a further kind of page', () => {
  const toys = definePage<{ readonly colour: string }>({
    id: 'toy',
    read: ([folder, colour, ...rest]) =>
      folder === 'toy' && colour !== undefined && rest.length === 0 ? { colour } : null,
    write: ({ colour }) => `/toy/${colour}/`,
    places: () => [{ colour: 'red' }, { colour: 'blue' }],
    links: { place: 'footer', write: () => [{ address: '/toy/red/', label: 'Toys' }] },
    head: ({ colour }) => ({ title: `A ${colour} toy`, description: 'For tests.' }),
    modules: () => ['src/app/pages/TextPage.tsx'],
    load: ({ colour }) => Promise.resolve(() => createElement(TextPage, { title: `The ${colour} toy` })),
  });
  const drafts = definePage({
    id: 'draft',
    ...onePage('/draft/'),
    prerendered: false,
    head: () => ({ title: 'A draft', description: 'For tests.' }),
    modules: () => [],
    load: () => Promise.resolve(() => createElement('p')),
  });
  const pages = [...PAGES, toys, drafts];

  test('is routed, headed, prerendered and in the footer', async () => {
    const own = await routes();
    expect((await routes(pages)).filter(address => !own.includes(address))).toEqual([
      '/toy/red/',
      '/toy/blue/',
    ]);
    expect((await readRoute('/toy/blue/', 'en', pages)).place).toEqual({ colour: 'blue' });
    expect((await readRoute('/draft/', 'en', pages)).kind).toBe(drafts);
    const { lang, dir, head, body, state, modules, indexed, frame } = await renderRoute('/toy/blue/', pages);
    expect([lang, dir]).toEqual(['en', 'ltr']);
    expect(head).toContain('<title>A blue toy · Faultline</title>');
    expect(head).not.toContain('noindex');
    expect({ state, modules, indexed, frame }).toEqual({
      state: '',
      modules: ['src/app/pages/TextPage.tsx', 'src/words/text.en.ts'],
      indexed: true,
      frame: null,
    });
    expect(body).toContain('<h1 data-sentence="true">The blue toy</h1>');
    const footer = /<footer[\s\S]*<\/footer>/.exec(body)![0];
    const links = [...footer.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, label]) => [href, label]);
    expect(links.slice(0, 3)).toEqual([
      ['/embed/', siteText.builder.title],
      ['/how-we-know/', siteText.footer.howWeKnow],
      ['/about/', siteText.footer.about],
    ]);
    expect(links.at(-1)).toEqual(['/toy/red/', 'Toys']);
  });
});
