import type { SceneFacts } from '../panels/defineScene.ts';
import type { SiteText } from '../words/siteText.ts';

/** One sentence of a scene, with the facts of the current answer; they are waited for where there is no answer yet. */
export function sentenceOf(
  say: (facts: SceneFacts) => string,
  facts: SceneFacts | null,
  words: SiteText,
): string {
  return facts === null ? words.lab.waiting : words.sentence(say(facts));
}
