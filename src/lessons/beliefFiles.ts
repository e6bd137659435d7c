import type { Language } from '../schema/index.ts';
import type { Belief } from './belief.ts';

/** One file a language. */
const FILES = import.meta.glob<readonly Belief[]>('./beliefs.*.json', { import: 'default' });

/** The beliefs, in the order in which it is told. */
export async function allBeliefs(language: Language): Promise<readonly Belief[]> {
  return FILES[`./beliefs.${language}.json`]!();
}
