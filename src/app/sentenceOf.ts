import type { SceneFacts } from '../panels/defineScene.ts';
import { siteWords } from './text.en.ts';

/**
 * One sentence of a scene, with the facts of the current answer; they are waited for where there is no answer yet. It
 * begins with a capital, whatever the fact in front is.
 */
export function sentenceOf(say: (facts: SceneFacts) => string, facts: SceneFacts | null): string {
  if (facts === null) return siteWords.lab.waiting;
  const said = say(facts);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
