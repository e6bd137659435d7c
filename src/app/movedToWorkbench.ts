import { baseValues, readScenario, shownScene, workbenchPath, writeScenario } from '../scenario/index.ts';
import type { PanelPlace } from './panelAddress.ts';

/**
 * The address on the workbench of a link to a lab's view that is a tool there now, with all that the link says; null for
 * every other link. A scene keeps the view that it names, wherever that stands. What a preset sets is written out, since
 * a workbench has none; what could not be read is left in the link, so that the workbench can report it.
 */
export function movedToWorkbench({ panel, presetId }: PanelPlace, query: string): string | null {
  const base = baseValues(panel, presetId);
  const { page } = readScenario(panel, query, base);
  if (page.view === null || !panel.workbench.includes(page.view)) return null;
  if (shownScene(panel, page) !== undefined) return null;
  const entries = new URLSearchParams(writeScenario(panel, base, baseValues(panel, null)));
  const given = new URLSearchParams(query);
  for (const key of new Set(given.keys())) entries.delete(key);
  return `${workbenchPath(panel.id)}?${[entries, given].map(String).filter(Boolean).join('&')}`;
}
