/** Two words, as a seed is named by: "amber otter", "amber-otter", "Amber+Otter". */
const TWO_WORDS = /^\s*[a-z]{3,9}[\s+_-]+[a-z]{3,9}\s*$/i;

/** Whether a text may name a seed by its words; what they name is known once the lists are there. */
export function isSeedName(text: string): boolean {
  return TWO_WORDS.test(text);
}

/** Loads how seeds are named and read by two words: a class needs it, few others do. */
export function loadSeedNames() {
  return import('./seedWords.ts');
}

/** The key of the seed in links, the same in all panels. */
const SEED_KEY = 'seed';

/** A query in which a seed that is named by its words stands as its number; the same where it is not, or names none. */
export async function withSeedNumber(query: string): Promise<string> {
  const asked = new URLSearchParams(query);
  const named = asked.get(SEED_KEY) ?? '';
  if (!isSeedName(named)) return query;
  const seed = (await loadSeedNames()).seedOfWords(named);
  if (seed === null) return query;
  asked.set(SEED_KEY, String(seed));
  return `?${asked}`;
}

/** The number of a seed where a reader has typed its words; what was typed, where it names none. */
export async function seedNumberOf(text: string): Promise<string> {
  if (!isSeedName(text)) return text;
  return String((await loadSeedNames()).seedOfWords(text) ?? text);
}
