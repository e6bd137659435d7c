import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { answerNumbers, ELSEWHERE } from './answerNumbers.ts';

// The presets' answers are looked at in test/slow/panelAnswers.slow.test.ts.
describe.each(PANELS)('the answer of $id on the command line', panel => {
  test('has each of its numbers from a view, under its name or one that is listed', async () => {
    const { fields, stray } = await answerNumbers(panel, defaultValues(panel.parameters));
    expect(stray).toEqual([]);
    expect([...fields]).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE[panel.id] ?? {})));
  });
});

test('only panels that there are have listed fields', () => {
  expect(PANELS.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE)));
});
