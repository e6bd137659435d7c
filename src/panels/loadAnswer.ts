import type { Answer } from './defineAnswer.ts';
import { finish, inOneStep } from './defineComputation.ts';
import type { Panel } from './openPanel.ts';

/** Loads what the command line prints for a panel: its own answer, or its sentence and the main view's full outcome. */
export function loadAnswer(panel: Panel): Promise<Answer> {
  const { module, text } = panel;
  return module.answer ? module.answer(text) : mainAnswer(panel);
}

async function mainAnswer({ mainView, module }: Panel): Promise<Answer> {
  const [{ views }, { sentence }] = await Promise.all([module.computation(), module.telling()]);
  return (values, context, text) =>
    inOneStep(() => {
      const outcome = finish(views[mainView]!.compute(values, context));
      const { headline, second } = sentence(outcome, values, text);
      return { sentence: headline, context: second, ...(outcome as object) };
    });
}
