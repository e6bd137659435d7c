import {
  currentAddress,
  DEPLOYMENT,
  embedPath,
  frozenAddress,
  type PageState,
  PLAIN_PAGE,
  writeTakenScenario,
} from '../../scenario/index.ts';
import type { PanelPage } from '../panelPage.ts';

/**
 * The link to a view at the settings as they stand, with version and seed: on the site, if the build knows where that
 * is, or else where this page stands.
 */
export function viewLink(page: PanelPage, view: string): string {
  const { panel, base, path, store, host } = page;
  const state = store.getState();
  const shown = { ...state.page, view: view === panel.mainView ? null : view };
  const { pageAt, fullAddress } = host.address;
  return onSite(`${pageAt(path)}${writeTakenScenario(panel, state.values, base, shown)}`, fullAddress);
}

/** An address that can be sent to somebody. */
export function onSite(address: string, fullAddress: (address: string) => string): string {
  const isWhole = /^https?:/.test(address);
  return DEPLOYMENT.site === '' || isWhole ? fullAddress(address) : `${DEPLOYMENT.site}${address}`;
}

/** The two promises of a frame: it follows the site, or its numbers stay as they are. */
export type Promised = 'current' | 'frozen';

/** The address of a frame with a view at the settings as they stand; all that is said of the page beside it can be given. */
export function frameAddress(page: PanelPage, promised: Promised, about: Partial<PageState>): string {
  const { panel, base, presetId, store } = page;
  const shown = { ...PLAIN_PAGE, ...about };
  const query = new URLSearchParams(writeTakenScenario(panel, store.getState().values, base, shown));
  // The version of a frame stands in its path.
  query.delete('v');
  const path = `${embedPath(panel, presetId)}?${query.toString().replaceAll('%2C', ',')}`;
  return promised === 'current' ? currentAddress(path) : frozenAddress(path);
}
