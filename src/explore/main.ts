import { DrawCache, loadComputation, MODEL_VERSION } from '../compute/index.ts';
import { finish } from '../panels/defineComputation.ts';
import { materialOf } from '../schema/index.ts';
import { parameterTable } from './parameterTable.ts';
import { type Command, parseArguments } from './parseArguments.ts';
import { exploreWords } from './text.en.ts';

/** Where the command reads and writes: answers go to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The text of a file that the reader named. */
  read(path: string): Promise<string>;
}

const DONE = 0;
const MISUNDERSTOOD = 2;

/** The command line twin of the pages: prints all numbers of a scenario as JSON. Returns the exit status. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const read = parseArguments(words);
  if (!read.ok) {
    terminal.err(`explore: ${read.reason}\n`);
    return MISUNDERSTOOD;
  }
  const command = read.value;
  switch (command.kind) {
    case 'usage':
      terminal.out(`${exploreWords.usage}\n`);
      return DONE;
    case 'help':
      terminal.out(`${parameterTable(command.panel)}\n`);
      return DONE;
    case 'answer':
      return printAnswer(command, terminal);
    default:
      return command satisfies never;
  }
}

type AnswerCommand = Extract<Command, { kind: 'answer' }>;

async function printAnswer(command: AnswerCommand, terminal: Terminal): Promise<number> {
  const { panel, values, notices, file } = command;
  if (file !== null) return printFileAnswer(command, file, terminal);
  const { assets } = await loadComputation(panel.module);
  for (const notice of notices) terminal.err(`explore: ${notice}\n`);
  const answer = await panel.module.answer();
  print(command, finish(answer(values, { draws: new DrawCache(), assets }, panel.text)), terminal);
  return DONE;
}

async function printFileAnswer(command: AnswerCommand, file: string, terminal: Terminal): Promise<number> {
  const { panel, values, notices } = command;
  const refuse = (reason: string) => {
    terminal.err(`explore: --file: ${reason}\n`);
    return MISUNDERSTOOD;
  };
  const answerFile = await panel.module.fileAnswer?.(panel.text);
  if (!answerFile) return refuse(`${panel.id} takes no file`);
  const text = await terminal.read(file).catch(() => null);
  if (text === null) return refuse(`“${file}” cannot be read`);
  for (const notice of notices) terminal.err(`explore: ${notice}\n`);
  const answer = finish(answerFile(materialOf(text, file), values));
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
