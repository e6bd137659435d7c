import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../sentences/grammars.ts';

const RECORDS = 2000;
const SCENARIOS = 100;

/** 2,000 random outcomes and a hundred computed scenarios for every text of every panel. */
describe.each(Object.entries(GRAMMARS))('the sentences of %s', (_panel, texts) => {
  const each = it.each(texts.map(text => [text.name, text] as const));

  each('%s: over 2,000 random outcomes', { timeout: 600_000 }, (_name, text) => {
    fc.assert(
      fc.property(text.random, outcome => {
        expect(text.faults(outcome)).toEqual([]);
      }),
      { numRuns: RECORDS, seed: 23 },
    );
  });

  each('%s: over a hundred computed scenarios', { timeout: 1_800_000 }, async (_name, text) => {
    let compared = 0;
    for (let index = 0; index < SCENARIOS; index++) {
      const outcome = await text.computed(index);
      expect(text.faults(outcome), `scenario ${index}`).toEqual([]);
      compared += text.compared(outcome);
    }
    expect(compared).toBeGreaterThanOrEqual(0);
  });
});
