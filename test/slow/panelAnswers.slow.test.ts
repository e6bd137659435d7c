import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { answerNumbers } from '../panels/answerNumbers.ts';

const PRESETS_OF_EACH = 3;

describe.each(PANELS)('the answer of $id on the command line', panel => {
  test.each(panel.presets.slice(0, PRESETS_OF_EACH))(
    'has each of its numbers from a view: $id',
    async ({ id }) => {
      const { fields, stray } = await answerNumbers(panel, baseValues(panel, id));
      expect(stray).toEqual([]);
      expect(fields.size).toBeGreaterThan(0);
    },
  );
});
