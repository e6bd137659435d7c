import type { SiteText } from '../words/siteText.ts';

/** What a reader's own record says. */
export type RecordText = Awaited<ReturnType<SiteText['later']['record']>>;
