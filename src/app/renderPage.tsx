import type { ReactElement } from 'react';
import { type SiteText, SiteTextContext } from '../words/siteText.ts';
import type { PageKind, Route } from './definePage.ts';
import type { InitialState } from './initialState.ts';
import { PAGES } from './pages.tsx';
import { PagesContext } from './pagesContext.ts';

/**
 * The page of a route with all that its first picture needs already loaded, so that it is drawn at once: by the build
 * into the page, and by the script over what the build has drawn.
 */
export async function pageOf(
  route: Route,
  initial: InitialState,
  words: SiteText,
  pages: readonly PageKind[] = PAGES,
): Promise<ReactElement> {
  const draw = await route.load(words);
  return (
    <SiteTextContext value={words}>
      <PagesContext value={pages}>{draw(initial)}</PagesContext>
    </SiteTextContext>
  );
}
