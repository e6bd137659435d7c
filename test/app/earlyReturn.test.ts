import { expect, test } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { keepAddress } from '../../src/app/keepAddress.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { pageHost } from '../../src/host/pageHost.ts';
import { leveragePanel } from '../openPanels.ts';

/** A page that is opened at one address; what it follows stands there only when its script has come. */
function pageAt(search: string) {
  const location = { search };
  const history = { state: null, replaceState: () => undefined, pushState: () => undefined };
  const window = Object.assign(new EventTarget(), { location, history }) as unknown as Window;
  const host = pageHost(window, 'en', true);
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, host);
  const goTo = (query: string) => {
    location.search = query;
    window.dispatchEvent(new Event('popstate'));
  };
  return { page, goTo, leverage: () => page.store.getState().values['leverage'] };
}

test('a step in the history while the script of the page is still coming is followed once it is there', () => {
  const { page, goTo, leverage } = pageAt('?v=1&lev=50');
  goTo('?v=1&lev=7');
  keepAddress(page);
  expect(leverage()).toBe(7);
});

test('and one to the plain page leads to its own settings', () => {
  const { page, goTo, leverage } = pageAt('?v=1&lev=50');
  goTo('');
  keepAddress(page);
  expect(leverage()).toBe(page.base['leverage']);
});
