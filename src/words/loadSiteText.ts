import type { Language } from '../schema/index.ts';
import type { SiteText } from './siteText.ts';

/** The site's words by language: a further language is one line here. */
const TEXTS: Readonly<Record<Language, () => Promise<SiteText>>> = {
  en: async () => (await import('./text.en.ts')).siteText,
};

/** Loads the site's words in the language of a page. */
export function loadSiteText(language: Language): Promise<SiteText> {
  return TEXTS[language]();
}

/** The source module of some of the site's words, for the list of what a page needs at once. */
export function wordsModule(
  name:
    | 'text'
    | 'home'
    | 'about'
    | 'howWeKnow'
    | 'builder'
    | 'views'
    | 'lesson'
    | 'scenes'
    | 'teach'
    | 'evidence'
    | 'trial',
  language: Language,
): string {
  return `src/words/${name}.${language}.ts`;
}
