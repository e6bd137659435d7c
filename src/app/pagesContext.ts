import { createContext, useContext } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { LinkPlace, PageKind, PageLink } from './definePage.ts';

/** The kinds of page of the site that a page stands in. */
export const PagesContext = createContext<readonly PageKind[]>([]);

/** The links to other pages that stand in one place around every page, in the order of the site's pages. */
export function usePageLinks(place: LinkPlace): readonly PageLink[] {
  const words = useSiteText();
  return useContext(PagesContext).flatMap(kind => kind.links(place, words));
}
