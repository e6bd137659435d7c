import { DrawCache, loadComputation, MODEL_VERSION } from '../compute/index.ts';
import { finish } from '../panels/defineComputation.ts';
import { loadAnswer } from '../panels/loadAnswer.ts';
import { textOfFile } from '../reader-files/textOfFile.ts';
import { DEFAULT_LANGUAGE, materialOf, seedNumberOf } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import type { ExploreWords } from './exploreText.ts';
import { fileFlagTable, parameterTable } from './parameterTable.ts';
import { type Command, FILE_KEY, parseArguments } from './parseArguments.ts';

/** Where the command reads and writes: answers go to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The bytes of a file that the reader named. */
  read(path: string): Promise<Uint8Array>;
}

const DONE = 0;
const MISUNDERSTOOD = 2;

/** The command line twin of the pages: prints all numbers of a scenario as JSON. Returns the exit status. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const text = await loadWords();
  const read = parseArguments(await withSeedNumbers(words), text);
  if (!read.ok) {
    tell(terminal, text, read.reason);
    return MISUNDERSTOOD;
  }
  const command = read.value;
  switch (command.kind) {
    case 'usage':
      terminal.out(`${text.usage}\n\n${fileFlagTable(text)}\n`);
      return DONE;
    case 'help':
      terminal.out(`${parameterTable(command.panel, text)}\n`);
      if (command.panel.module.fileAnswer !== undefined) terminal.out(`\n${fileFlagTable(text)}\n`);
      return DONE;
    case 'answer':
      return printAnswer(command, text, terminal);
    default:
      return command satisfies never;
  }
}

/** The words behind the command with the seed as its number: "--seed amber-otter", "--seed=amber-otter". */
function withSeedNumbers(words: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    words.map(async (word, at) => {
      const attached = /^--seed=(.*)$/i.exec(word)?.[1];
      if (attached !== undefined) return `--seed=${await seedNumberOf(attached)}`;
      return words[at - 1]?.toLowerCase() === '--seed' ? seedNumberOf(word) : word;
    }),
  );
}

async function loadWords(): Promise<ExploreWords> {
  const { reason, later } = await loadSiteText(DEFAULT_LANGUAGE);
  return { ...(await later.explore()), reason };
}

function tell(terminal: Terminal, text: ExploreWords, words: string): void {
  terminal.err(`${text.told(words)}\n`);
}

type AnswerCommand = Extract<Command, { kind: 'answer' }>;

async function printAnswer(command: AnswerCommand, text: ExploreWords, terminal: Terminal): Promise<number> {
  const { panel, values, notices, file } = command;
  if (file !== null) return printFileAnswer({ ...command, file }, text, terminal);
  const { assets } = await loadComputation(panel.module);
  for (const notice of notices) tell(terminal, text, notice);
  const answer = await loadAnswer(panel);
  print(command, finish(answer(values, { draws: new DrawCache(), assets }, panel.text)), terminal);
  return DONE;
}

async function printFileAnswer(
  command: AnswerCommand & { readonly file: string },
  text: ExploreWords,
  terminal: Terminal,
): Promise<number> {
  const { panel, values, notices, file, said } = command;
  const refuse = (words: string) => {
    tell(terminal, text, text.aboutKey({ key: FILE_KEY, words }));
    return MISUNDERSTOOD;
  };
  const answerFile = await panel.module.fileAnswer?.(panel.text);
  if (!answerFile) return refuse(text.takesNoFile(panel.id));
  const bytes = await terminal.read(file).catch(() => null);
  if (bytes === null) return refuse(text.fileUnreadable(file));
  const content = await textOfFile(bytes, said['encoding']);
  for (const notice of notices) tell(terminal, text, notice);
  const answer = finish(answerFile({ ...materialOf(content.text, file), settings: said }, values));
  print(command, answer, terminal);
  return answer.refused === undefined ? DONE : refuse(answer.sentence);
}

function print({ panel, values }: AnswerCommand, numbers: object, terminal: Terminal): void {
  const printed = {
    panel: panel.id,
    schemaVersion: panel.version,
    modelVersion: MODEL_VERSION,
    seed: values['seed'],
    values,
    ...numbers,
  };
  terminal.out(`${JSON.stringify(printed, null, 2)}\n`);
}
