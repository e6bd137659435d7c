import { folded } from './cellWords.ts';
import names from './knownNames.json' with { type: 'json' };

/** What names of columns speak of. */
export type NamedThing = keyof typeof names;

/** The words by which a thing is known in the headers of many languages, folded as names of columns are. */
export function knownNames(thing: NamedThing): ReadonlySet<string> {
  return new Set(names[thing].map(folded));
}
