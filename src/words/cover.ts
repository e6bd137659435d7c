import type { SiteText } from './siteText.ts';

/** What the table of contents says about a panel: known on every page, also where the panel itself is not loaded. */
export interface PanelCover {
  /** In the navigation. */
  readonly name: string;
  /** The question in plain words, for the default scenario; also the page's title. */
  readonly title: string;
  /** What the page is about, for search engines and cards: one sentence. */
  readonly description: string;
}

/** The cover of a registered panel. */
export function coverOf({ covers }: SiteText, panelId: string): PanelCover {
  const byId: Readonly<Record<string, PanelCover>> = covers;
  return byId[panelId]!;
}
