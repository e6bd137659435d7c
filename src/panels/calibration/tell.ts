import { defineTelling } from '../defineTelling.ts';
import { ownForecastsTable, realForecastersTable, testYourselfTable } from './recordTables.ts';
import {
  calibrationFacts,
  calibrationGlance,
  calibrationMiniature,
  calibrationSentence,
} from './sentence.ts';
import { decoderTable, fixTable, levelsTable, mapTable, moneyTable, reliabilityTable } from './tables.ts';
import {
  calibrationPatterns,
  decoderTruths,
  fixTruths,
  levelsTruths,
  mapTruths,
  moneyTruths,
} from './truths.ts';
import type { CalibrationTypes } from './types.ts';

export const telling = defineTelling<CalibrationTypes>({
  sentence: calibrationSentence,
  glance: calibrationGlance,
  miniature: calibrationMiniature,
  truths: {
    levels: levelsTruths,
    money: moneyTruths,
    decoder: decoderTruths,
    map: mapTruths,
    fix: fixTruths,
  },
  patterns: calibrationPatterns,
  facts: calibrationFacts,
  tables: {
    levels: levelsTable,
    reliability: reliabilityTable,
    money: moneyTable,
    decoder: decoderTable,
    map: mapTable,
    fix: fixTable,
    'real-forecasters': realForecastersTable,
    'test-yourself': testYourselfTable,
    'own-forecasts': ownForecastsTable,
  },
});
