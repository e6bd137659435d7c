import { DEFAULT_LANGUAGE } from '../schema/index.ts';
import type { Scene } from './defineScene.ts';
import { openPanel, type Panel } from './openPanel.ts';
import { MODULES } from './registry.ts';

/** All panels at once, in the order of the registry: for the build, the command line, the gallery and tests. */
export const PANELS: readonly Panel[] = await Promise.all(
  MODULES.map(module => openPanel(module, DEFAULT_LANGUAGE)),
);

export function findPanel(id: string): Panel | undefined {
  return PANELS.find(panel => panel.id === id);
}

const SCENES = new Map(PANELS.flatMap(panel => panel.scenes.map(scene => [scene.id, { panel, scene }])));

/** A scene by its id, whichever panel it belongs to. */
export function findScene(id: string): { readonly panel: Panel; readonly scene: Scene } | undefined {
  return SCENES.get(id);
}
