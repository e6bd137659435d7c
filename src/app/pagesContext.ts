import { createContext, useContext } from 'react';
import type { LinkPlace, PageKind, PageLink } from './definePage.ts';
import { siteWords } from './text.en.ts';

/** The kinds of page of the site that a page stands in. */
export const PagesContext = createContext<readonly PageKind[]>([]);

/** The links to other pages that stand in one place around every page, in the order of the site's pages. */
export function usePageLinks(place: LinkPlace): readonly PageLink[] {
  return useContext(PagesContext).flatMap(kind => kind.links(place, siteWords));
}
