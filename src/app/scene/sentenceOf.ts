import type { SceneFacts } from '../../panels/defineScene.ts';
import type { SiteText } from '../../words/siteText.ts';

/** One sentence of a scene, with the facts of the current answer; both are waited for where they are not there yet. */
export function sentenceOf(
  say: ((facts: SceneFacts) => string) | undefined,
  facts: SceneFacts | null,
  words: SiteText,
): string {
  return say === undefined || facts === null ? words.lab.waiting : words.sentence(say(facts));
}
