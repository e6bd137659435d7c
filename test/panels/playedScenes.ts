import { truthsOf } from '../../src/app/scene/sceneGuess.ts';
import { createInlineRunner, DrawCache, loadComputation } from '../../src/compute/index.ts';
import type { Scene, SceneFacts, SceneWords, Truths } from '../../src/panels/defineScene.ts';
import type { Telling } from '../../src/panels/defineTelling.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { sceneValues } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';

/** A scene with what the shipped model answers to it, at the panel's defaults where it keeps the settings. */
export interface PlayedScene {
  readonly scene: Scene;
  readonly values: AnyValues;
  readonly words: SceneWords;
  readonly facts: SceneFacts;
  /** The outcome of the first screen. */
  readonly main: unknown;
  /** The outcome of the scene's own view; null where a frame has none. */
  readonly outcome: unknown;
  readonly truths: Truths;
}

/** An answer that a page has within a frame (none where there is none, or then in full), or always in full. */
export type Effort = 'frame' | 'preview' | 'full';

const draws = new DrawCache();

/** Plays all scenes of a panel. */
export async function playedScenes(panel: Panel, effort: Effort): Promise<readonly PlayedScene[]> {
  const answers = { answered: await answersOf(panel, effort), telling: await loadTelling(panel) };
  const base = defaultValues(panel.parameters);
  const played: PlayedScene[] = [];
  for (const scene of panel.scenes) played.push(await playedScene(panel, scene, base, answers));
  return played;
}

/** Answers a view at values, each once. */
export type Answered = (view: string, values: AnyValues) => Promise<unknown>;

/** Plays one scene, from these values where it keeps the settings. */
export async function playedScene(
  panel: Panel,
  scene: Scene,
  base: AnyValues,
  { answered, telling }: { readonly answered: Answered; readonly telling: Telling },
): Promise<PlayedScene> {
  const values = sceneValues(panel, scene, base);
  const main = await answered(panel.mainView, values);
  const outcome = await answered(scene.view, values);
  return {
    scene,
    values,
    words: (await panel.text.part('scenes'))[scene.id]!,
    facts: {
      ...telling.facts(main, values),
      ...(outcome !== null && telling.viewFacts(scene.view, outcome, values)),
    },
    main,
    outcome,
    truths: outcome === null ? {} : truthsOf(telling, scene, outcome, values),
  };
}

export async function answersOf(panel: Panel, effort: Effort): Promise<Answered> {
  const { computation, assets } = await loadComputation(panel.module);
  const runner = createInlineRunner(() => loadComputation(panel.module));
  const known = new Map<string, unknown>();
  const answer = async (view: string, values: AnyValues): Promise<unknown> => {
    const within = effort === 'full' ? null : computation.views[view]!.preview(values, { draws, assets });
    if (within !== null || effort === 'frame') return within;
    const end = await runner.run({ kind: 'view', panel: panel.id, view, values }).ended;
    if (end.kind !== 'done') throw new Error(`${panel.id} does not answer ${view}: ${JSON.stringify(end)}`);
    return end.outcome;
  };
  return async (view: string, values: AnyValues): Promise<unknown> => {
    const asked = JSON.stringify([view, values]);
    if (!known.has(asked)) known.set(asked, await answer(view, values));
    return known.get(asked);
  };
}
