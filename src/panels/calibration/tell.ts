import { defineTelling } from '../defineTelling.ts';
import { ownForecastsTable, testYourselfTable } from './recordTables.ts';
import {
  calibrationFacts,
  calibrationGlance,
  calibrationMiniature,
  calibrationSentence,
} from './sentence.ts';
import { decoderTable, fixTable, levelsTable, mapTable, moneyTable, reliabilityTable } from './tables.ts';
import type { CalibrationTypes } from './types.ts';

export const telling = defineTelling<CalibrationTypes>({
  sentence: calibrationSentence,
  truths: {},
  patterns: {},
  glance: calibrationGlance,
  miniature: calibrationMiniature,
  facts: calibrationFacts,
  tables: {
    levels: levelsTable,
    reliability: reliabilityTable,
    money: moneyTable,
    decoder: decoderTable,
    map: mapTable,
    fix: fixTable,
    'test-yourself': testYourselfTable,
    'own-forecasts': ownForecastsTable,
  },
});
