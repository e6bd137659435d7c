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

/** A panel in somebody's article, at an address of some version of it: none is ever given up. */
export interface EmbedPlace extends PanelPlace {
  readonly version: number;
}

/** What follows "e" in an address: a version, a panel, nothing or a preset. */
export async function readEmbedPlace(
  [folder, versionText = '', ...parts]: readonly string[],
  language: Language,
): Promise<EmbedPlace | null> {
  if (folder !== 'e' || !/^[1-9]\d{0,3}$/.test(versionText)) return null;
  const place = await readPanelPlace(parts, language);
  const version = Number(versionText);
  return place !== null && version <= place.panel.version ? { ...place, version } : null;
}

/** Each panel and each preset, at every version there was. */
export function embedPlaces(panels: readonly Panel[]): readonly EmbedPlace[] {
  return panelPlaces(panels).flatMap(place =>
    Array.from({ length: place.panel.version }, (_, before) => ({
      ...place,
      version: place.panel.version - before,
    })),
  );
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
