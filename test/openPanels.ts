import { findPanel } from '../src/panels/allPanels.ts';
import { loadTelling } from '../src/panels/openPanel.ts';

export const leveragePanel = findPanel('leverage')!;
export const calibrationPanel = findPanel('calibration')!;
export const realityGapPanel = findPanel('reality-gap')!;

export const leverageTelling = await loadTelling(leveragePanel);
export const calibrationTelling = await loadTelling(calibrationPanel);
export const realityGapTelling = await loadTelling(realityGapPanel);
