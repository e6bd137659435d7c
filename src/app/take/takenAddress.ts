import {
  BUILDER_PATH,
  currentAddress,
  embedPath,
  frozenAddress,
  type PageState,
  PLAIN_PAGE,
  writeTakenScenario,
} from '../../scenario/index.ts';
import type { PanelPage } from '../panelPage.ts';

/** The link to a view at the settings as they stand, with version and seed. */
export function viewLink(page: PanelPage, view: string): string {
  const { panel, base, path, store, host } = page;
  const state = store.getState();
  const shown = { ...state.page, view: view === panel.mainView ? null : view };
  const { pageAt, fullAddress } = host.address;
  return fullAddress(`${pageAt(path)}${writeTakenScenario(panel, state.values, base, shown)}`);
}

/** The two promises of a frame: it follows the site, or its numbers stay as they are. */
export type Promised = 'current' | 'frozen';

/** The path and query of a frame at the settings as they stand, below the site's base; all that is said of its page can be given. */
export function framePath({ panel, base, presetId, store }: PanelPage, about: Partial<PageState>): string {
  const shown = { ...PLAIN_PAGE, ...about };
  const query = new URLSearchParams(writeTakenScenario(panel, store.getState().values, base, shown));
  // The version of a frame stands in its path.
  query.delete('v');
  return `${embedPath(panel, presetId)}?${query.toString().replaceAll('%2C', ',')}`;
}

/** The same in full, in one of the two promises. */
export function frameAddress(page: PanelPage, promised: Promised, about: Partial<PageState>): string {
  const path = framePath(page, about);
  return promised === 'current' ? currentAddress(path) : frozenAddress(path);
}

/** Where the frame of a view, at the settings as they stand, is put together by its author; in the theme of the page. */
export function builderAddress(page: PanelPage, view: string): string {
  const { panel, base, presetId, store, host } = page;
  const { values, page: shown } = store.getState();
  const query = writeTakenScenario(panel, values, base, { ...PLAIN_PAGE, view, theme: shown.theme }).slice(1);
  const preset = presetId === null ? '' : `&preset=${presetId}`;
  return `${host.address.pageAt(BUILDER_PATH)}?lab=${panel.id}${preset}&${query}`;
}
