import { createContext, useContext } from 'react';
import type { Say } from '../schema/index.ts';
import type { siteText } from './text.en.ts';

/** The words of the site around the panels, in one language. */
export type SiteText = typeof siteText;

/** The words of pictures that leave the site, and of the pages of finished views. */
export type PicturesText = Awaited<ReturnType<SiteText['later']['pictures']>>;
export type LessonText = Awaited<ReturnType<SiteText['later']['lesson']>>;
export type EvidenceText = Awaited<ReturnType<SiteText['later']['evidence']>>;
export type TrialText = Awaited<ReturnType<SiteText['later']['trial']>>;
export type TeachText = Awaited<ReturnType<SiteText['later']['teach']>>;
export type ViewsText = Awaited<ReturnType<SiteText['later']['views']>>;

/** The words of the page that a component stands on. */
export const SiteTextContext = createContext<SiteText | null>(null);

/** The site's words in the language of the page. */
export function useSiteText(): SiteText {
  const words = useContext(SiteTextContext);
  if (words === null) throw new Error('A page is drawn inside a SiteTextContext');
  return words;
}

/** How the page says numbers. */
export function useSay(): Say {
  return useSiteText().say;
}
