import { type Panel, panelIn } from './definePanel.ts';
import type { Scene } from './defineScene.ts';
import { COVERS } from './registry.ts';

const MODULES = import.meta.glob<Readonly<Record<string, Panel>>>('./*/panel.ts', { eager: true });

/** All panels at once, in the order of the registry: for the build, the command line, the gallery and tests. */
export const PANELS: readonly Panel[] = COVERS.map(({ id }) => panelIn(MODULES[`./${id}/panel.ts`], id));

export function findPanel(id: string): Panel | undefined {
  return PANELS.find(panel => panel.id === id);
}

const SCENES = new Map(PANELS.flatMap(panel => panel.scenes.map(scene => [scene.id, { panel, scene }])));

/** A scene by its id, whichever panel it belongs to. */
export function findScene(id: string): { readonly panel: Panel; readonly scene: Scene } | undefined {
  return SCENES.get(id);
}
