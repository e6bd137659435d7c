import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadPart } from '../charts/loadPart.ts';
import { pageHost } from '../host/pageHost.ts';
import { siteAddress, sitePath } from '../scenario/index.ts';
import { DEFAULT_LANGUAGE, withSeedNumber } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { Alive } from './Alive.tsx';
import { earlyTouches } from './earlyTouches.ts';
import { readInitialState } from './initialState.ts';
import { ownStyles } from './ownStyles.ts';
import { pressAgain } from './pressAgain.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';

/** Draws the page, over what the build has drawn of it, or goes where its content is today. */
async function open(): Promise<void> {
  const { search, hash } = window.location;
  const query = await withSeedNumber(search);
  // From here on a seed is its number, whoever reads the address.
  if (query !== search) window.history.replaceState(window.history.state, '', `${query}${hash}`);
  const [words, route] = await Promise.all([
    loadSiteText(DEFAULT_LANGUAGE),
    readRoute(sitePath(window.location.pathname), DEFAULT_LANGUAGE),
  ]);
  const moved = route.movedTo(query);
  if (moved !== null) {
    window.location.replace(siteAddress(moved));
    return;
  }
  const root = document.getElementById('root')!;
  const host = pageHost(window, DEFAULT_LANGUAGE, route.kind.addressFollows);
  const page = await pageOf(route, readInitialState(document), { host, words });
  const bringBack = earlyTouches(root);
  // A page without an answer of its own has nothing that waits for its link's settings.
  if (route.answers === null) delete document.documentElement.dataset['waits'];
  const alive = (
    <Alive
      then={() => {
        bringBack();
        pressAgain(root);
      }}
    >
      {page}
    </Alive>
  );
  ownStyles(root);
  if (root.firstElementChild) hydrateRoot(root, alive);
  else createRoot(root).render(alive);
}

void loadPart(open).catch((error: unknown) => {
  // The first script of the page says so in the page's own words.
  window.dispatchEvent(new Event('faultline-lost'));
  throw error;
});
