import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageHost } from '../host/pageHost.ts';
import { siteAddress, sitePath } from '../scenario/index.ts';
import { DEFAULT_LANGUAGE, withSeedNumber } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { readInitialState } from './initialState.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';

const root = document.getElementById('root')!;
const { search, hash } = window.location;
const query = await withSeedNumber(search);
// From here on a seed is its number, whoever reads the address.
if (query !== search) window.history.replaceState(window.history.state, '', `${query}${hash}`);
const [words, route] = await Promise.all([
  loadSiteText(DEFAULT_LANGUAGE),
  readRoute(sitePath(window.location.pathname), DEFAULT_LANGUAGE),
]);
const moved = route.movedTo(query);
if (moved === null) await show();
else window.location.replace(siteAddress(moved));

/** Draws the page, over what the build has drawn of it. */
async function show(): Promise<void> {
  const host = pageHost(window, DEFAULT_LANGUAGE, route.kind.addressFollows);
  const page = await pageOf(route, readInitialState(document), { host, words });
  if (root.firstElementChild) hydrateRoot(root, page);
  else createRoot(root).render(page);
}
