import type { ReactElement } from 'react';
import type { Host } from '../host/host.ts';
import { HostContext } from '../host/useHost.ts';
import { type SiteText, SiteTextContext } from '../words/siteText.ts';
import type { PageKind, Route } from './definePage.ts';
import type { InitialState } from './initialState.ts';
import { PAGES } from './pages.tsx';
import { PagesContext } from './pagesContext.ts';

/** What every page stands in: the world around it, and the site's words in its language. */
interface PageSurroundings {
  readonly host: Host;
  readonly words: SiteText;
}

/**
 * The page of a route with all that its first picture needs already loaded, so that it is drawn at once: by the build
 * into the page, and by the script over what the build has drawn.
 */
export async function pageOf(
  route: Route,
  initial: InitialState,
  { host, words }: PageSurroundings,
  pages: readonly PageKind[] = PAGES,
): Promise<ReactElement> {
  const draw = await route.load(words, host.language);
  return (
    <HostContext value={host}>
      <SiteTextContext value={words}>
        <PagesContext value={pages}>{draw(initial)}</PagesContext>
      </SiteTextContext>
    </HostContext>
  );
}
