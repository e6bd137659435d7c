import { calibration } from './calibration/index.ts';
import { leverage } from './leverage/index.ts';
import type { PanelModule } from './panelModule.ts';
import { realityGap } from './reality-gap/index.ts';

/** The table of contents: one line per panel, in the order of the navigation. What it says of them stands in the site's text. */
export const MODULES: readonly PanelModule[] = [leverage, calibration, realityGap];

/** The panel that is alive on the home page. */
export const FRONT_PANEL_ID = leverage.id;

export function findModule(id: string): PanelModule | undefined {
  return MODULES.find(module => module.id === id);
}
