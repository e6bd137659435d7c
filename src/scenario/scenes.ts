import type { Scene } from '../panels/defineScene.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, defaultValues } from '../schema/index.ts';
import type { PageState } from './pageState.ts';

type ScenePlace = Pick<PageState, 'story' | 'step' | 'scene'>;

/** The scene that a page stands on: that of the story's step, or one that is open by itself. */
export function shownScene(panel: Panel, { story, step, scene }: ScenePlace): Scene | undefined {
  const told = panel.stories.find(({ id }) => id === story)?.scenes[step - 1];
  return panel.scenes.find(({ id }) => id === (told ?? scene));
}

/** The values that a scene is about. */
export function sceneValues(panel: Panel, scene: Scene): AnyValues {
  return { ...defaultValues(panel.parameters), ...scene.values };
}

/** What a link leaves out: the values of the scene that the page stands on, or else the page's own. */
export function ownValues(panel: Panel, base: AnyValues, place: ScenePlace): AnyValues {
  const scene = shownScene(panel, place);
  return scene ? sceneValues(panel, scene) : base;
}

/** The view that a page shows: the one it names, or that of a scene that is open by itself; null for the page's own. */
export function shownView(panel: Panel, { view, scene }: PageState): string | null {
  return view ?? panel.scenes.find(({ id }) => id === scene)?.view ?? null;
}
