import type { PresetValues } from '../definePanel.ts';
import type { CascadeValues } from './params.ts';

/** From here on leverage alone does it, with the defaults. */
export const NO_MODEL_NEEDED = 12;

export const cascadePresets: readonly PresetValues<Partial<CascadeValues>>[] = [
  { id: 'without-any-ai', values: { leverage: NO_MODEL_NEEDED, modelShare: 0 } },
  { id: 'three-platforms', values: { similarity: 0.5 } },
  { id: 'one-obeys', values: { overrideLatency: 5, overrideOn: 1 } },
  { id: 'halt-that-backfires', values: { haltAfter: 0.07, magnetVolume: 100, magnetWidth: 0.02 } },
  { id: 'slow-selling', values: { slowSelling: 180 } },
  { id: 'leverage-cap', values: { leverageCap: 5 } },
  { id: 'limit-on-one', values: { rateCap: 2, rateCapOn: 1 } },
  { id: 'stop-loss', values: { modelShare: 0, stopShare: 0.4 } },
];
