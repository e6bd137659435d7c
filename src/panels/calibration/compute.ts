import { defineComputation, noDraws } from '../defineComputation.ts';
import { loadAssets } from './assets.ts';
import { decoder } from './decoder.ts';
import { fix } from './fix.ts';
import { calibrationKnownAnswers } from './knownAnswers.ts';
import { levels } from './levels.ts';
import { map } from './map.ts';
import { money } from './moneyLines.ts';
import { ownForecasts } from './ownForecasts.ts';
import { realForecasters } from './realForecasters.ts';
import { reliability } from './reliability.ts';
import { testYourself } from './testYourself.ts';
import type { CalibrationTypes } from './types.ts';

export const computation = defineComputation<CalibrationTypes>({
  views: {
    levels,
    reliability,
    money,
    decoder,
    map,
    fix,
    'real-forecasters': realForecasters,
    'test-yourself': testYourself,
    'own-forecasts': ownForecasts,
  },
  loadAssets,
  makeDraw: noDraws,
  knownAnswers: calibrationKnownAnswers,
  loadFiles: async () => (await import('./files.ts')).files,
});
