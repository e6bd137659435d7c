import type { PanelModule } from './panelModule.ts';

/** A panel as every page knows it: its name, and the way to the rest of it. */
interface PanelEntry {
  /** The name of its folder, in addresses and on the command line; stable for ever. */
  readonly id: string;
  readonly load: () => Promise<PanelModule>;
}

/** The panel that is alive on the home page. */
export const FRONT_PANEL_ID = 'leverage';

/** The table of contents: one line per panel, in the order of the navigation. What it says of them stands in the site's text. */
export const PANEL_ENTRIES: readonly PanelEntry[] = [
  { id: FRONT_PANEL_ID, load: async () => (await import('./leverage/index.ts')).leverage },
  { id: 'calibration', load: async () => (await import('./calibration/index.ts')).calibration },
  { id: 'reality-gap', load: async () => (await import('./reality-gap/index.ts')).realityGap },
  { id: 'cascade', load: async () => (await import('./cascade/index.ts')).cascade },
  { id: 'guardrails', load: async () => (await import('./guardrails/index.ts')).guardrails },
];

export function findEntry(id: string): PanelEntry | undefined {
  return PANEL_ENTRIES.find(entry => entry.id === id);
}
