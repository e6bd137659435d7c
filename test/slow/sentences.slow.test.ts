import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../sentences/grammars.ts';

const RECORDS = 2000;
/** Of a panel, shared out among its texts, so that no two of these are read on the same ones. */
const SCENARIOS = 100;
const LEAST_SCENARIOS = 10;

/** 2,000 random outcomes for every text of every panel, and a hundred computed scenarios a panel or more. */
describe.each(Object.entries(GRAMMARS))('the sentences of %s', (_panel, texts) => {
  const each = it.each(texts.map((text, place) => [text.name, text, place] as const));
  const share = Math.max(LEAST_SCENARIOS, Math.ceil(SCENARIOS / texts.length));

  each('%s: over 2,000 random outcomes', { timeout: 600_000 }, (_name, text) => {
    fc.assert(
      fc.property(text.random, outcome => {
        expect(text.faults(outcome)).toEqual([]);
      }),
      { numRuns: RECORDS, seed: 23 },
    );
  });

  each('%s: over computed scenarios', { timeout: 900_000 }, async (_name, text, place) => {
    for (let index = place * share; index < (place + 1) * share; index++) {
      expect(text.faults(await text.computed(index)), `scenario ${index}`).toEqual([]);
    }
  });
});
