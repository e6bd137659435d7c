import { describe, expect, it } from 'vitest';
import { GRAMMARS } from '../sentences/grammars.ts';

const SCENARIOS = 100;

/** A hundred computed scenarios a panel: a share of them for each of its texts, with as many comparing words counted. */
describe.each(Object.entries(GRAMMARS))('the sentences of %s over computed scenarios', (_panel, texts) => {
  it.each(texts.map(text => [text.name, text] as const))(
    '%s',
    { timeout: 1_800_000 },
    async (_name, text) => {
      let compared = 0;
      for (let index = 0; index < SCENARIOS; index++) {
        const outcome = await text.computed(index);
        expect(text.faults(outcome), `scenario ${index}`).toEqual([]);
        compared += text.compared(outcome);
      }
      expect(compared).toBeGreaterThanOrEqual(0);
    },
  );
});
