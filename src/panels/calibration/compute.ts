import { defineComputation } from '../defineComputation.ts';
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
  loadAssets: async () => {
    const { default: published } = await import('../../market-data/realForecasters.json');
    return { forecasters: published.sets };
  },
  // No view asks for draws in advance.
  makeDraw: () => {
    throw new Error('This panel makes no draws in advance');
  },
  knownAnswers: calibrationKnownAnswers,
  loadFiles: async () => (await import('./files.ts')).files,
});
