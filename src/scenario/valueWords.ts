import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, membersOf } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';

/** The name of the parameter that a key of a link stands for. */
export function parameterNameOf(panel: Panel, key: string): string | null {
  return Object.entries(panel.parameters).find(([, parameter]) => parameter.urlKey === key)?.[0] ?? null;
}

/** A parameter's value in the words of its control: "20×", "rising". */
export function valueWords(panel: Panel, name: string, value: AnyValues[string], words: SiteText): string {
  const parameter = panel.parameters[name]!;
  const { options = {}, on = words.values.on, off = words.values.off } = panel.parameterWords[name] ?? {};
  if (typeof value === 'number')
    return words.say.quantity('unit' in parameter ? parameter.unit : 'seed', value);
  if (typeof value === 'boolean') return value ? on : off;
  if (value === null || value === '') return words.values.none;
  const members = parameter.kind === 'set' ? membersOf(value) : [value];
  return words.values.members(members.map(member => options[member] ?? member));
}
