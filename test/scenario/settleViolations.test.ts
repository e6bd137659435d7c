import { expect, test } from 'vitest';
import type { Panel } from '../../src/panels/openPanel.ts';
import { settleViolations } from '../../src/scenario/settleViolations.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';
import { toyPanel } from './toyPanel.ts';

const base = defaultValues(toyPanel.parameters);
const given = { multiple: 7, money: 5 };
const differs = (values: AnyValues, name: string) => values[name] !== base[name];

/** A rule that two values must not both differ from the page's own; it names `named`. */
function panelWithRule(named: string): Panel {
  return {
    ...toyPanel,
    brokenRules: values =>
      differs(values, 'multiple') && differs(values, 'money') ? [{ name: named, rule: 'both' }] : [],
  };
}

test('the value that the rule names goes back to the page’s own', () => {
  const { values, givenUp } = settleViolations(
    panelWithRule('multiple'),
    { ...base, ...given },
    base,
    new Set(Object.keys(given)),
  );
  expect(values).toEqual({ ...base, money: 5 });
  expect(givenUp).toEqual([{ name: 'multiple', rule: 'both', values: { ...base, ...given } }]);
});

test('if nobody gave that one, what was given last gives way', () => {
  for (const names of [
    ['multiple', 'money'],
    ['money', 'multiple'],
  ]) {
    const { givenUp } = settleViolations(
      panelWithRule('toggle'),
      { ...base, ...given },
      base,
      new Set(names),
    );
    expect(givenUp.map(({ name }) => name)).toEqual([names[1]]);
  }
});

test('a value that nobody gave is left alone, whatever the rules say', () => {
  const values = { ...base, ...given };
  expect(settleViolations(panelWithRule('multiple'), values, base, new Set())).toEqual({
    values,
    givenUp: [],
  });
});

test('what gives way is what contradicts the rule, not what is merely given beside it', () => {
  const beside = { ...given, count: 3 };
  for (const names of [
    ['multiple', 'money', 'count'],
    ['count', 'multiple', 'money'],
  ]) {
    const { givenUp } = settleViolations(
      panelWithRule('toggle'),
      { ...base, ...beside },
      base,
      new Set(names),
    );
    expect(givenUp.map(({ name }) => name)).toEqual(['money']);
  }
});

test('a rule may go by what was given, whatever its value', () => {
  const panel: Panel = {
    ...toyPanel,
    brokenRules: (_values, names) =>
      names.has('multiple') && names.has('money') ? [{ name: 'toggle', rule: 'both' }] : [],
  };
  const { givenUp } = settleViolations(panel, base, base, new Set(['multiple', 'money', 'count']));
  expect(givenUp.map(({ name }) => name)).toEqual(['money']);
});
