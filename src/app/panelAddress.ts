import { openPanel, type Panel } from '../panels/openPanel.ts';
import { findEntry } from '../panels/registry.ts';
import { findPreset, WORKBENCH } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';

/** A panel with its own values, or with those of a preset. */
export interface PanelPlace {
  readonly panel: Panel;
  readonly presetId: string | null;
}

/** Loads the panel that stands first; null where there is none, or where what follows is not one of its presets. */
export async function readPanelPlace(
  parts: readonly string[],
  language: Language,
): Promise<PanelPlace | null> {
  const [panelId = '', ...rest] = parts;
  const entry = findEntry(panelId);
  return entry ? readPresetPlace(await openPanel(await entry.load(), language), rest) : null;
}

/** What follows a panel in an address: nothing, or one of its presets. */
export function readPresetPlace(panel: Panel, parts: readonly string[]): PanelPlace | null {
  const [presetId = null, ...rest] = parts;
  if (rest.length > 0 || presetId === WORKBENCH) return null;
  return presetId === null || findPreset(panel, presetId) ? { panel, presetId } : null;
}

/** A panel that has tools besides its lab. */
export interface WorkbenchPlace {
  readonly panel: Panel;
}

/** The workbench of the panel that stands first; null where it has none. */
export async function readWorkbenchPlace(
  parts: readonly string[],
  language: Language,
): Promise<WorkbenchPlace | null> {
  const [panelId, folder, ...rest] = parts;
  if (panelId === undefined || folder !== WORKBENCH || rest.length > 0) return null;
  const place = await readPanelPlace([panelId], language);
  return place !== null && hasWorkbench(place) ? { panel: place.panel } : null;
}

export function workbenchPlaces(panels: readonly Panel[]): readonly WorkbenchPlace[] {
  return panels.map(panel => ({ panel })).filter(hasWorkbench);
}

function hasWorkbench({ panel }: WorkbenchPlace): boolean {
  return panel.workbench.length > 0;
}

/** Each panel with its own values and with those of each preset. */
export function panelPlaces(panels: readonly Panel[]): readonly PanelPlace[] {
  return panels.flatMap(panel => [
    { panel, presetId: null },
    ...panel.presets.map(preset => ({ panel, presetId: preset.id })),
  ]);
}
