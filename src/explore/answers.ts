import type { Answer } from '../panels/defineAnswer.ts';

const MODULES = import.meta.glob<{ readonly answer: Answer }>('../panels/*/answer.ts');

/** Loads what the command line prints for a panel; found by the name of its folder. */
export async function loadAnswer(panelId: string): Promise<Answer> {
  const importModule = MODULES[`../panels/${panelId}/answer.ts`];
  if (!importModule) throw new Error(`No panel answers under the name “${panelId}”`);
  return (await importModule()).answer;
}
