import { expect, test } from 'vitest';
import type { Panel } from '../../src/panels/openPanel.ts';
import { PLAIN_PAGE, statedSettings, valueWords, writeTakenScenario } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { toyPanel } from './toyPanel.ts';

const panel: Panel = {
  ...toyPanel,
  parameterWords: {
    choice: { label: 'Choice', help: '', options: { btc: 'Bitcoin', other: 'Another' } },
    set: { label: 'Set', help: '', options: { fees: 'Fees', spread: 'Spread' } },
    toggle: { label: 'Toggle', help: '', on: 'sold', off: 'kept' },
  },
};
const said = (name: string, value: AnyValues[string], of: Panel = panel) =>
  valueWords(of, { name, value }, siteText);

test('numbers are said with their unit, a seed as it is', () => {
  expect(said('multiple', 20)).toBe('20×');
  expect(said('fraction', 0.25)).toBe('25\u202f%');
  expect(said('seed', 1234)).toBe('1234');
});

test('a switch is said in its own words, or in those of the site', () => {
  expect([said('toggle', true), said('toggle', false)]).toEqual(['sold', 'kept']);
  const { on, off } = siteText.values;
  expect([said('toggle', true, toyPanel), said('toggle', false, toyPanel)]).toEqual([on, off]);
});

test('nothing chosen is said to be none', () => {
  expect(said('open', null)).toBe(siteText.values.none);
  expect(said('set', '')).toBe(siteText.values.none);
});

test('what is chosen is said by its names, each of a set by its own', () => {
  expect(said('choice', 'btc')).toBe('Bitcoin');
  expect(said('set', 'fees')).toBe('Fees');
  expect(said('set', 'fees,spread')).toBe(siteText.values.members(['Fees', 'Spread']));
  expect(said('set', 'decay')).toBe('decay');
});

test('what is taken along says its version and its seed even where nothing differs', () => {
  const base = defaultValues(leveragePanel.parameters);
  expect(writeTakenScenario(leveragePanel, base, base)).toBe('?v=1&seed=1');
  expect(
    writeTakenScenario(leveragePanel, { ...base, leverage: 50 }, base, { ...PLAIN_PAGE, view: 'curve' }),
  ).toBe('?v=1&lev=50&seed=1&view=curve');
  expect(statedSettings(leveragePanel, { ...base, leverage: 50 })).toMatchObject({
    lev: '50',
    h: '24',
    seed: '1',
  });
});
