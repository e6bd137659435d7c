import { findModule } from '../panels/registry.ts';
import type { SiteText } from '../words/siteText.ts';

/** The labs that are announced and cannot be opened yet; a lab leaves the list as soon as it is registered. */
export function comingLabs(words: SiteText): SiteText['comingLabs'] {
  return words.comingLabs.filter(({ id }) => findModule(id) === undefined);
}
