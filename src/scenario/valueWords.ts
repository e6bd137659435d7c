import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, membersOf, writeQuantity } from '../schema/index.ts';

/** The name of the parameter that a key of a link stands for. */
export function parameterNameOf(panel: Panel, key: string): string | null {
  return Object.entries(panel.parameters).find(([, parameter]) => parameter.urlKey === key)?.[0] ?? null;
}

/** A parameter's value in the words of its control: "20×", "rising". */
export function valueWords(panel: Panel, name: string, value: AnyValues[string]): string {
  const parameter = panel.parameters[name]!;
  const { options = {}, on = 'on', off = 'off' } = panel.parameterWords[name] ?? {};
  if (typeof value === 'number') return writeQuantity('unit' in parameter ? parameter.unit : 'seed', value);
  if (typeof value === 'boolean') return value ? on : off;
  if (value === null || value === '') return 'none';
  const members = parameter.kind === 'set' ? membersOf(value) : [value];
  return members.map(member => options[member] ?? member).join(', ');
}
