import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { answerNumbers, ELSEWHERE } from './answerNumbers.ts';

const PRESETS_OF_EACH = 3;

describe.each(PANELS)('the answer of $id on the command line', panel => {
  test('has each of its numbers from a view: the defaults', async () => {
    const { fields, stray } = await answerNumbers(panel, baseValues(panel, null));
    expect(stray).toEqual([]);
    expect([...fields]).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE[panel.id] ?? {})));
  });

  test.each(panel.presets.slice(0, PRESETS_OF_EACH))(
    'has each of its numbers from a view: $id',
    async ({ id }) => {
      const { fields, stray } = await answerNumbers(panel, baseValues(panel, id));
      expect(stray).toEqual([]);
      expect(fields.size).toBeGreaterThan(0);
    },
  );
});

test('only panels that there are have listed fields', () => {
  expect(PANELS.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE)));
});
