import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import type { MountRefusal } from './loadMounted.tsx';

/** Stands where not even words could be loaded. */
const WORDLESS = '⚠';

/** Why a panel is not shown, in the language asked for or that of the site. */
export async function loadRefusal(refusal: MountRefusal, language: Language | undefined): Promise<string> {
  const spoken = language && LANGUAGES.includes(language) ? language : DEFAULT_LANGUAGE;
  try {
    const { later } = await loadSiteText(spoken);
    const text = await later.mount();
    return text.refusal(refusal);
  } catch {
    return WORDLESS;
  }
}
