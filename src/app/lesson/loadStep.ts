import type { LessonStep } from '../../lessons/lesson.ts';
import type { Scene } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import { loadTelling, openPanel, type Panel } from '../../panels/openPanel.ts';
import { findEntry } from '../../panels/registry.ts';
import type { Language } from '../../schema/index.ts';
import { loadView } from '../viewComponents.ts';

/** All that a step's first picture is drawn with. */
export interface LoadedStep {
  readonly panel: Panel;
  readonly telling: Telling;
  readonly scene: Scene;
}

/** Loads what a step needs; what was loaded before is there at once. */
export async function loadStep(
  { panel: id, scene: asked }: LessonStep,
  language: Language,
): Promise<LoadedStep> {
  const panel = await openPanel(await findEntry(id)!.load(), language);
  const scene = panel.scenes.find(one => one.id === asked)!;
  const [telling] = await Promise.all([
    loadTelling(panel),
    loadView(panel, scene.view),
    panel.text.part('scenes'),
    import('../startEngine.ts'),
  ]);
  return { panel, telling, scene };
}
