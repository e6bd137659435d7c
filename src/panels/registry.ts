import { calibrationCover } from './calibration/cover.en.ts';
import { calibration } from './calibration/index.ts';
import type { PanelCover } from './definePanel.ts';
import { leverageCover } from './leverage/cover.en.ts';
import { leverage } from './leverage/index.ts';
import type { PanelModule } from './panelModule.ts';
import { realityGapCover } from './reality-gap/cover.en.ts';
import { realityGap } from './reality-gap/index.ts';

/** The table of contents: one line per panel, in the order of the navigation. */
export const MODULES: readonly PanelModule[] = [leverage, calibration, realityGap];

/** What the navigation says of the panels. */
export const COVERS: readonly PanelCover[] = [leverageCover, calibrationCover, realityGapCover];

/** The panel that is alive on the home page. */
export const FRONT_PANEL_ID = leverage.id;

export function findModule(id: string): PanelModule | undefined {
  return MODULES.find(module => module.id === id);
}
