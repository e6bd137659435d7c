import type { Panel } from '../../src/panels/openPanel.ts';
import { type AnyValues, readValue, writeValue } from '../../src/schema/index.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The parts of a scenario that the schema does not allow, and the rules it breaks. */
export function faultsOf(
  { parameters, brokenRules, ruleWords }: Panel,
  values: AnyValues,
): readonly string[] {
  const unread = Object.entries(parameters).filter(([name, parameter]) => {
    const read = readValue(parameter, writeValue(parameter, values[name]!));
    return !read.ok || read.value !== values[name];
  });
  return [
    ...Object.keys(values).filter(name => !(name in parameters)),
    ...unread.map(([name]) => name),
    ...brokenRules(values, NOBODY).map(({ rule }) => ruleWords(rule, values)),
  ];
}
