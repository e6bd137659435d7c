import type { ReadyView } from '../readyView.ts';
import type { CascadeValues } from './params.ts';
import { NO_MODEL_NEEDED } from './presets.ts';
import type { CascadeShape } from './shape.ts';

/** Finished views of this lab, from the first question to the last. */
export const cascadeReadyViews = [
  { id: 'cascade-40-of-100', view: 'boxes', values: {} },
  { id: 'cascade-without-any-ai', view: 'boxes', values: { leverage: NO_MODEL_NEEDED, modelShare: 0 } },
  { id: 'cascade-further-apart', view: 'boxes', values: { similarity: 0.5 } },
  { id: 'cascade-slow-selling', view: 'boxes', values: { slowSelling: 180 } },
  { id: 'cascade-leverage-cap', view: 'boxes', values: { leverageCap: 5 } },
  { id: 'cascade-second-by-second', view: 'seconds', values: {} },
  { id: 'cascade-one-platform-obeys', view: 'seconds', values: { overrideLatency: 5, overrideOn: 1 } },
  { id: 'cascade-cliff', view: 'cliff', values: {} },
  { id: 'cascade-guards', view: 'guards', values: {} },
  { id: 'cascade-hand', view: 'hand', values: {} },
  { id: 'cascade-map', view: 'phase', values: {} },
  { id: 'cascade-gauge', view: 'gauge', values: {} },
] as const satisfies readonly ReadyView<CascadeValues, keyof CascadeShape['outcomes'] & string>[];
