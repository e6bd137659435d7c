import { useEffect, useState } from 'react';
import { loadPart } from '../../charts/loadPart.ts';
import { loadSeedNames } from '../../schema/index.ts';
import { useLessonText } from './lessonWords.ts';

/** A seed with its two words, "Seed 12,345: amber otter"; without them until they are there, and where it has none. */
export function useSeedSaid(seed: number | null): string {
  const text = useLessonText();
  const [words, setWords] = useState<{ readonly of: number; readonly words: string | null } | null>(null);
  useEffect(() => {
    if (seed === null) return;
    loadPart(loadSeedNames).then(
      ({ wordsOfSeed }) => setWords({ of: seed, words: wordsOfSeed(seed) }),
      () => undefined,
    );
  }, [seed]);
  if (seed === null) return '';
  return text.seed({ seed, words: words?.of === seed ? words.words : null });
}
