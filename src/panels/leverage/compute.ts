import { defineComputation } from '../defineComputation.ts';
import { makeDraw } from './clocks.ts';
import { curve } from './curve.ts';
import type { MarketHistory } from './history.ts';
import { leverageKnownAnswers } from './knownAnswers.ts';
import { odds } from './odds.ts';
import { paths } from './paths.ts';
import { position } from './position.ts';
import { simpler } from './simpler.ts';
import type { LeverageTypes } from './types.ts';

export const computation = defineComputation<LeverageTypes>({
  views: { odds, curve, paths, simpler, position },
  loadAssets: async () => {
    const { default: history } = await import('../../market-data/leverageHistory.json');
    return { history: history as unknown as MarketHistory };
  },
  makeDraw,
  knownAnswers: leverageKnownAnswers,
});
