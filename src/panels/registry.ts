import { calibrationPanel } from './calibration/panel.ts';
import type { Panel } from './definePanel.ts';
import { leveragePanel } from './leverage/panel.ts';
import { realityGapPanel } from './reality-gap/panel.ts';

/** The table of contents: one line per panel, in the order of the navigation. */
export const PANELS: readonly Panel[] = [leveragePanel, calibrationPanel, realityGapPanel];

/** The panel that is alive on the home page. */
export const FRONT_PANEL: Panel = leveragePanel;

export function findPanel(id: string): Panel | undefined {
  return PANELS.find(panel => panel.id === id);
}
