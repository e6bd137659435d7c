import { findPanel, PANELS } from '../panels/allPanels.ts';
import type { Panel } from '../panels/openPanel.ts';
import { parameterNameOf } from '../scenario/index.ts';
import { type AnyValues, accepted, defaultValues, type Result, readValue, refused } from '../schema/index.ts';
import { exploreWords } from './text.en.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'usage' }
  | { readonly kind: 'help'; readonly panel: Panel }
  | {
      readonly kind: 'answer';
      readonly panel: Panel;
      readonly values: AnyValues;
      readonly notices: readonly string[];
      /** The reader's own file, if one is named. */
      readonly file: string | null;
    };

/**
 * Reads the words behind the command: a panel, then keys with values as in its links ("--lev 20",
 * "--lev=20").
 */
export function parseArguments(words: readonly string[]): Result<Command> {
  const [panelId, ...rest] = words;
  if (panelId === undefined || panelId === '--help') return accepted({ kind: 'usage' });
  const panel = findPanel(panelId);
  if (!panel) {
    return refused(
      `“${panelId}” is no panel; ${exploreWords.panels}: ${PANELS.map(one => one.id).join(', ')}`,
    );
  }
  if (rest.includes('--help')) return accepted({ kind: 'help', panel });
  const flags = readFlags(rest);
  return flags.ok ? readScenarioFlags(panel, flags.value) : flags;
}

const FILE_KEY = 'file';

type Flag = readonly [key: string, text: string];

function readFlags(words: readonly string[]): Result<readonly Flag[]> {
  const flags: Flag[] = [];
  for (let index = 0; index < words.length; index++) {
    const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/i.exec(words[index]!);
    if (!match) return refused(`“${words[index]}” is not understood; keys begin with --`);
    const [, key, attached] = match;
    const text = attached ?? words[++index];
    if (text === undefined) return refused(`--${key} needs a value`);
    if (flags.some(([other]) => other === key)) return refused(`--${key} is given twice`);
    flags.push([key!, text]);
  }
  return accepted(flags);
}

function readScenarioFlags(panel: Panel, flags: readonly Flag[]): Result<Command> {
  const given = new Map<string, AnyValues[string]>();
  let file: string | null = null;
  for (const [key, text] of flags) {
    if (key === FILE_KEY) {
      file = text;
      continue;
    }
    const name = parameterNameOf(panel, key);
    if (name === null) return refused(`--${key}: ${panel.id} knows no such key (see ${panel.id} --help)`);
    const read = readValue(panel.parameters[name]!, text);
    if (!read.ok) return refused(`--${key} ${text}: ${read.reason}`);
    given.set(name, read.value);
  }
  return settle(
    panel,
    { ...defaultValues(panel.parameters), ...Object.fromEntries(given) },
    new Set(given.keys()),
    file,
  );
}

function settle(
  panel: Panel,
  values: AnyValues,
  given: ReadonlySet<string>,
  file: string | null,
): Result<Command> {
  const violations = panel.violations(values, given);
  const error = violations.find(violation => !violation.yields);
  const words = (name: string, reason: string) => `--${panel.parameters[name]!.urlKey}: ${reason}`;
  if (error) return refused(words(error.name, error.reason));
  return accepted({
    kind: 'answer',
    panel,
    values: {
      ...values,
      ...Object.fromEntries(violations.map(({ name }) => [name, panel.parameters[name]!.default])),
    },
    file,
    notices: violations.map(({ name, reason }) => words(name, reason)),
  });
}
