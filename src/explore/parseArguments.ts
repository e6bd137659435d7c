import { findPanel, PANELS } from '../panels/allPanels.ts';
import type { BrokenRule } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import { FILE_FLAGS, readFileFlag } from '../reader-files/fileFlags.ts';
import type { SaidOfFile } from '../reader-files/fileSettings.ts';
import { parameterNameOf } from '../scenario/index.ts';
import { type AnyValues, accepted, defaultValues, type Result, readValue, refused } from '../schema/index.ts';
import type { ExploreWords } from './exploreText.ts';

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
      /** What was said about it. */
      readonly said: SaidOfFile;
    };

/** What was read, or why it was refused, in words. */
type Read<Value> = Result<Value, string>;

/** Reads the words behind the command: a panel, then keys with values as in its links ("--lev 20", "--lev=20"). */
export function parseArguments(words: readonly string[], text: ExploreWords): Read<Command> {
  const [panelId, ...rest] = words;
  if (panelId === undefined || panelId === '--help') return accepted({ kind: 'usage' });
  const panel = findPanel(panelId);
  if (!panel) return refused(text.noSuchPanel({ given: panelId, panels: PANELS.map(one => one.id) }));
  if (rest.includes('--help')) return accepted({ kind: 'help', panel });
  const flags = readFlags(rest, text);
  return flags.ok ? readScenarioFlags(panel, flags.value, text) : flags;
}

/** The key that names the reader's own file. */
export const FILE_KEY = 'file';

type Flag = readonly [key: string, text: string];

function readFlags(words: readonly string[], text: ExploreWords): Read<readonly Flag[]> {
  const flags: Flag[] = [];
  for (let index = 0; index < words.length; index++) {
    const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/i.exec(words[index]!);
    if (!match) return refused(text.notUnderstood(words[index]!));
    const [, key, attached] = match;
    const value = attached ?? words[++index];
    if (value === undefined) return refused(text.needsValue(key!));
    if (flags.some(([other]) => other === key)) return refused(text.givenTwice(key!));
    flags.push([key!, value]);
  }
  return accepted(flags);
}

function readScenarioFlags(panel: Panel, flags: readonly Flag[], text: ExploreWords): Read<Command> {
  const given = new Map<string, AnyValues[string]>();
  let file: string | null = null;
  let said: SaidOfFile = {};
  const hasFile = flags.some(([key]) => key === FILE_KEY);
  for (const [key, written] of flags) {
    if (key === FILE_KEY) {
      file = written;
      continue;
    }
    const name = parameterNameOf(panel, key);
    const flag = name === null && hasFile ? FILE_FLAGS.find(one => one.flag === key) : undefined;
    if (flag) {
      const heard = readFileFlag(flag, written);
      if (!('said' in heard))
        return refused(text.aboutValue({ key, text: written, words: text.fileFlag(heard) }));
      said = { ...said, ...heard.said };
      continue;
    }
    if (name === null) return refused(text.noSuchKey({ key, panel: panel.id }));
    if (given.has(name)) return refused(text.givenTwice(key));
    const read = readValue(panel.parameters[name]!, written);
    if (!read.ok) return refused(text.aboutValue({ key, text: written, words: text.reason(read.reason) }));
    given.set(name, read.value);
  }
  const values = { ...defaultValues(panel.parameters), ...Object.fromEntries(given) };
  return settle({ panel, values, file, said }, new Set(given.keys()), text);
}

type Asked = Pick<Extract<Command, { kind: 'answer' }>, 'panel' | 'values' | 'file' | 'said'>;

/** What rules between the values have to say: a value that gives way is told, a contradiction is refused. */
function settle(
  { panel, values, file, said }: Asked,
  given: ReadonlySet<string>,
  text: ExploreWords,
): Read<Command> {
  const broken = panel.brokenRules(values, given);
  const error = broken.find(({ yields }) => !yields);
  const words = ({ name, rule }: BrokenRule) =>
    text.aboutKey({ key: panel.parameters[name]!.urlKey, words: panel.ruleWords(rule, values) });
  if (error) return refused(words(error));
  const settled = Object.fromEntries(broken.map(({ name }) => [name, panel.parameters[name]!.default]));
  return accepted({
    kind: 'answer',
    panel,
    values: { ...values, ...settled },
    file,
    said,
    notices: broken.map(words),
  });
}
