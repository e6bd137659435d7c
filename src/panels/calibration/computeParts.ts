import { defineComputationInParts } from '../defineComputation.ts';
import { loadAssets } from './assets.ts';
import type { CalibrationTypes } from './types.ts';

export const parts = defineComputationInParts<CalibrationTypes>({
  views: {
    levels: async () => (await import('./levels.ts')).levels,
    reliability: async () => (await import('./reliability.ts')).reliability,
    money: async () => (await import('./moneyLines.ts')).money,
    decoder: async () => (await import('./decoder.ts')).decoder,
    map: async () => (await import('./map.ts')).map,
    fix: async () => (await import('./fix.ts')).fix,
    'real-forecasters': async () => (await import('./realForecasters.ts')).realForecasters,
    'test-yourself': async () => (await import('./testYourself.ts')).testYourself,
    'own-forecasts': async () => (await import('./ownForecasts.ts')).ownForecasts,
  },
  loadAssets,
  loadFiles: async () => (await import('./files.ts')).files,
});
