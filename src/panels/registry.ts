import { calibrationCover } from './calibration/cover.en.ts';
import type { PanelCover } from './definePanel.ts';
import { leverageCover } from './leverage/cover.en.ts';
import { realityGapCover } from './reality-gap/cover.en.ts';

/**
 * The table of contents: one line per panel, in the order of the navigation. The panels themselves are found by the names
 * of their folders and loaded where they are opened.
 */
export const COVERS: readonly PanelCover[] = [leverageCover, calibrationCover, realityGapCover];

/** The panel that is alive on the home page. */
export const FRONT_PANEL_ID = leverageCover.id;
