import { defineComputationInParts } from '../defineComputation.ts';
import { loadAssets } from './assets.ts';
import type { LeverageTypes } from './types.ts';

export const parts = defineComputationInParts<LeverageTypes>({
  views: {
    odds: async () => (await import('./odds.ts')).odds,
    curve: async () => (await import('./curve.ts')).curve,
    paths: async () => (await import('./paths.ts')).paths,
    simpler: async () => (await import('./simpler.ts')).simpler,
    position: async () => (await import('./position.ts')).position,
  },
  loadAssets,
  makeDraw: async () => (await import('./makeDraw.ts')).makeDraw,
});
