import { truthsOf } from '../../src/app/scene/sceneGuess.ts';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import type { Scene, SceneFacts, SceneWords, Truths } from '../../src/panels/defineScene.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { sceneValues } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';

/** A scene with what the shipped model answers to it, at the panel's defaults where it keeps the settings. */
export interface PlayedScene {
  readonly scene: Scene;
  readonly values: AnyValues;
  readonly words: SceneWords;
  readonly facts: SceneFacts;
  /** The outcome of the scene's own view. */
  readonly outcome: unknown;
  readonly truths: Truths;
}

const draws = new DrawCache();

/** Plays all scenes of a panel; outcomes are those that a page has within a frame, or full ones where there are none. */
export async function playedScenes(panel: Panel): Promise<readonly PlayedScene[]> {
  const { computation, assets } = await loadComputation(panel.module);
  const telling = await loadTelling(panel);
  const said = panel.scenes.length === 0 ? {} : await panel.text.part('scenes');
  const context = { draws, assets };
  const answered = (view: string, values: AnyValues) => {
    const { preview, compute } = computation.views[view]!;
    return preview(values, context) ?? finish(compute(values, context));
  };
  return panel.scenes.map(scene => {
    const values = sceneValues(panel, scene, defaultValues(panel.parameters));
    const main = answered(panel.mainView, values);
    const outcome = scene.view === panel.mainView ? main : answered(scene.view, values);
    return {
      scene,
      values,
      words: said[scene.id]!,
      facts: telling.facts(main, values),
      outcome,
      truths: truthsOf(telling, scene, outcome, values),
    };
  });
}
