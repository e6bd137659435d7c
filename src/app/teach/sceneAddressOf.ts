import type { Panel } from '../../panels/openPanel.ts';
import { baseValues, ownValues, PLAIN_PAGE, panelPath, writeTakenScenario } from '../../scenario/index.ts';

/** Where a scene is asked by itself, below the site's base. */
export function sceneAddressOf(panel: Panel, scene: string): string {
  const page = { ...PLAIN_PAGE, scene };
  const base = baseValues(panel, null);
  return `${panelPath(panel.id)}${writeTakenScenario(panel, ownValues(panel, base, page), base, page)}`;
}
