import type { SiteText } from '../words/siteText.ts';

/** The words of the command line. */
export type ExploreText = Awaited<ReturnType<SiteText['later']['explore']>>;

/** All that the command line says: its own words and those of refused values. */
export type ExploreWords = ExploreText & Pick<SiteText, 'reason'>;
