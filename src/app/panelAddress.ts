import { openPanel, type Panel } from '../panels/openPanel.ts';
import { findModule } from '../panels/registry.ts';
import { findPreset } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';

/** A panel with its own values, or with those of a preset. */
export interface PanelPlace {
  readonly panel: Panel;
  readonly presetId: string | null;
}

/** Behind a panel's address this leads to its tools; no preset can have the name. */
export const WORKBENCH = 'workbench';

/** Loads the panel that stands first; null where there is none, or where what follows is not one of its presets. */
export async function readPanelPlace(
  parts: readonly string[],
  language: Language,
): Promise<PanelPlace | null> {
  const [panelId = '', ...rest] = parts;
  const module = findModule(panelId);
  return module ? readPresetPlace(await openPanel(module, language), rest) : null;
}

/** What follows a panel in an address: nothing, or one of its presets. */
export function readPresetPlace(panel: Panel, parts: readonly string[]): PanelPlace | null {
  const [presetId = null, ...rest] = parts;
  if (rest.length > 0 || presetId === WORKBENCH) return null;
  return presetId === null || findPreset(panel, presetId) ? { panel, presetId } : null;
}

/** Each panel with its own values and with those of each preset. */
export function panelPlaces(panels: readonly Panel[]): readonly PanelPlace[] {
  return panels.flatMap(panel => [
    { panel, presetId: null },
    ...panel.presets.map(preset => ({ panel, presetId: preset.id })),
  ]);
}
