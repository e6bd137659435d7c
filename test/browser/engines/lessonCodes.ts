import { DrawCache, loadComputation } from '../../../src/compute/index.ts';
import { findLesson } from '../../../src/lessons/lessonFiles.ts';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { answerCode, baseValues, sceneValues } from '../../../src/scenario/index.ts';

/** The code of each step's answer in a lesson, as Node computes it. */
export async function codesOf(lesson: string): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const step of (await findLesson(lesson, 'en'))!.steps) {
    const panel = PANELS.find(({ id }) => id === step.panel)!;
    const scene = panel.scenes.find(({ id }) => id === step.scene)!;
    const { computation, assets } = await loadComputation(panel.module);
    const values = sceneValues(panel, scene, baseValues(panel, null));
    const context = { draws: new DrawCache(), assets, material: {} };
    codes.push(answerCode(finish(computation.views[scene.view]!.compute(values, context))));
  }
  return codes;
}
