import type { Panel } from '../../panels/openPanel.ts';
import { baseValues, ownValues, PLAIN_PAGE, panelPath, writeTakenScenario } from '../../scenario/index.ts';

/** Where a story begins, below the site's base. */
export function storyAddress(panel: Panel, story: string): string {
  const page = { ...PLAIN_PAGE, story };
  const base = baseValues(panel, null);
  return `${panelPath(panel.id)}${writeTakenScenario(panel, ownValues(panel, base, page), base, page)}`;
}
