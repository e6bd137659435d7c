import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { PAGES } from '../../src/app/pages.tsx';
import { pageOf } from '../../src/app/renderPage.tsx';
import { readRoute } from '../../src/app/route.ts';
import { siteText } from '../../src/words/text.en.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { BusyWorker } from './busyWorker.ts';

beforeAll(() => import('../../src/app/startEngine.ts'));
beforeEach(() => vi.stubGlobal('Worker', BusyWorker));
afterAll(() => vi.unstubAllGlobals());
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  window.history.replaceState(null, '', '/');
});

async function open(path: string, theme: string | null) {
  window.history.replaceState(null, '', `${path}${theme === null ? '' : `?theme=${theme}`}`);
  // What the page's first script does, before anything is drawn.
  if (theme !== null) document.documentElement.dataset['theme'] = theme;
  const surroundings = { host: testHost(), words: siteText };
  const page = await pageOf(await readRoute(path, 'en'), NO_INITIAL_STATE, surroundings, PAGES);
  render(page);
  await act(() => new Promise(resolve => setTimeout(resolve, 20)));
}

/** The links to other pages of the site. */
const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(link => link.getAttribute('href')!);
const themes = () => new Set(links().map(link => new URL(link, 'https://a.org').searchParams.get('theme')));

describe.each(['/', '/leverage/', '/calibration/workbench/', '/how-we-know/', '/about/', '/no-such-page/'])(
  'from %s',
  path => {
    test('every link of the site keeps the theme', async () => {
      await open(path, 'projector');
      expect(document.documentElement.dataset['theme']).toBe('projector');
      expect(links().length).toBeGreaterThan(4);
      expect(themes()).toEqual(new Set(['projector']));
    });

    test('no link names the theme of the system', async () => {
      await open(path, null);
      expect(themes()).toEqual(new Set([null]));
    });
  },
);

test.each(['/', '/leverage/', '/calibration/workbench/'])(
  'a theme chosen on %s is in every link at once',
  async path => {
    await open(path, null);
    const [list] = screen.getAllByLabelText(siteText.pieces.theme.name);
    await userEvent.setup().selectOptions(list!, 'dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await act(async () => undefined);
    expect(themes()).toEqual(new Set(['dark']));
    await userEvent.setup().selectOptions(list!, 'auto');
    await act(async () => undefined);
    expect(themes()).toEqual(new Set([null]));
  },
);

describe('a lesson is started on the wall', () => {
  const start = () => screen.getByRole('link', { name: 'Start on the wall' }).getAttribute('href');
  const inHandOf = (isWide: boolean) =>
    vi.stubGlobal('matchMedia', () => ({
      matches: isWide,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  afterEach(() => vi.stubGlobal('matchMedia', undefined));

  test.each([
    ['in the type of a wall', null, true, '?theme=projector'],
    ['in the theme that was chosen', 'dark', true, '?theme=dark'],
    ['in ordinary type from a phone', null, false, ''],
  ])('%s', async (_told, theme, isWide, query) => {
    inHandOf(isWide);
    await open('/teach/how-long/', theme);
    expect(start()).toBe(`/teach/how-long/play/${query}`);
  });
});
