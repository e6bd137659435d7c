import { defineComputation } from '../defineComputation.ts';
import { loadAssets } from './assets.ts';
import { curve } from './curve.ts';
import { leverageKnownAnswers } from './knownAnswers.ts';
import { makeDraw } from './makeDraw.ts';
import { odds } from './odds.ts';
import { paths } from './paths.ts';
import { position } from './position.ts';
import { simpler } from './simpler.ts';
import type { LeverageTypes } from './types.ts';

export const computation = defineComputation<LeverageTypes>({
  views: { odds, curve, paths, simpler, position },
  loadAssets,
  makeDraw,
  knownAnswers: leverageKnownAnswers,
});
