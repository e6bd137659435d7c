import type { Answer } from './defineAnswer.ts';
import { finish, inOneStep } from './defineComputation.ts';
import type { PanelModule } from './panelModule.ts';

/** Loads what the command line prints for a panel: its own answer, or its sentence and the main view's full outcome. */
export function loadAnswer(module: PanelModule): Promise<Answer> {
  return module.answer ? module.answer() : mainAnswer(module);
}

async function mainAnswer({ declaration, computation, telling }: PanelModule): Promise<Answer> {
  const [{ mainView }, { views }, { sentence }] = await Promise.all([
    declaration(),
    computation(),
    telling(),
  ]);
  return (values, context, text) =>
    inOneStep(() => {
      const outcome = finish(views[mainView]!.compute(values, context));
      const { headline, second } = sentence(outcome, values, text);
      return { sentence: headline, context: second, ...(outcome as object) };
    });
}
