import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, membersOf, shownParameter, shownWith, toShown } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';

/** The name of the parameter that a key of a link stands for; keys with capitals may be written without. */
export function parameterNameOf(panel: Panel, key: string): string | null {
  const entries = Object.entries(panel.parameters);
  const named = (keyOf: (urlKey: string) => string) =>
    entries.find(([, { urlKey }]) => keyOf(urlKey) === key)?.[0];
  return named(urlKey => urlKey) ?? named(urlKey => urlKey.toLowerCase()) ?? null;
}

interface ValueTold {
  readonly name: string;
  readonly value: AnyValues[string];
  /** The values that stand beside it, where they are known: a unit may depend on them. */
  readonly beside?: AnyValues;
}

/** A parameter's value in the words of its control: "20×", "rising". */
export function valueWords(panel: Panel, { name, value, beside = {} }: ValueTold, words: SiteText): string {
  const parameter = shownWith(panel.parameters[name]!, beside);
  const { options = {}, on = words.values.on, off = words.values.off } = panel.parameterWords[name] ?? {};
  if (typeof value === 'number') {
    if (!('unit' in parameter)) return words.say.quantity('seed', value);
    return words.say.quantity(shownParameter(parameter).unit, toShown(parameter, value));
  }
  if (typeof value === 'boolean') return value ? on : off;
  if (value === null || value === '') return words.values.none;
  const members = parameter.kind === 'set' ? membersOf(value) : [value];
  return words.values.members(members.map(member => options[member] ?? member));
}
