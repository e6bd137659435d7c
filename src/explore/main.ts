import { DrawCache, loadComputation, MODEL_VERSION } from '../compute/index.ts';
import { finish } from '../panels/defineComputation.ts';
import type { Panel } from '../panels/definePanel.ts';
import type { AnyValues } from '../schema/index.ts';
import { parameterTable } from './parameterTable.ts';
import { parseArguments } from './parseArguments.ts';
import { exploreWords } from './text.en.ts';

/** Where the command writes: answers to `out`, everything else to `err`. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const DONE = 0;
const MISUNDERSTOOD = 2;

/** The command line twin of the pages: prints all numbers of a scenario as JSON. Returns the exit status. */
export async function main(words: readonly string[], output: Output): Promise<number> {
  const read = parseArguments(words);
  if (!read.ok) {
    output.err(`explore: ${read.reason}\n`);
    return MISUNDERSTOOD;
  }
  const command = read.value;
  switch (command.kind) {
    case 'usage':
      output.out(`${exploreWords.usage}\n`);
      return DONE;
    case 'help':
      output.out(`${parameterTable(command.panel)}\n`);
      return DONE;
    case 'answer':
      for (const notice of command.notices) output.err(`explore: ${notice}\n`);
      output.out(`${JSON.stringify(await answer(command.panel, command.values), null, 2)}\n`);
      return DONE;
    default:
      return command satisfies never;
  }
}

async function answer(panel: Panel, values: AnyValues): Promise<Readonly<Record<string, unknown>>> {
  const { computation, assets } = await loadComputation(panel.id);
  const numbers = finish(computation.answer(values, { draws: new DrawCache(), assets }));
  return {
    panel: panel.id,
    schemaVersion: panel.version,
    modelVersion: MODEL_VERSION,
    seed: values['seed'],
    values,
    ...numbers,
  };
}
