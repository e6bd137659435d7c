import { PANELS } from '../panels/allPanels.ts';
import { embedPath, panelPath } from '../scenario/index.ts';

/** Every address that the build writes a page for. */
export function allRoutes(): readonly string[] {
  const panelRoutes = PANELS.flatMap(panel => [
    panelPath(panel.id),
    embedPath(panel),
    ...panel.presets.flatMap(preset => [panelPath(panel.id, preset.id), embedPath(panel, preset.id)]),
  ]);
  return ['/', ...panelRoutes, '/how-we-know/', '/about/', '/404.html'];
}
