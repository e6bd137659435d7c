import { defineTelling } from '../defineTelling.ts';
import { ownForecastsTable, realForecastersTable, testYourselfTable } from './recordTables.ts';
import { calibrationFacts, calibrationSentence } from './sentence.ts';
import { decoderTable, fixTable, levelsTable, mapTable, moneyTable, reliabilityTable } from './tables.ts';
import type { CalibrationTypes } from './types.ts';

export const telling = defineTelling<CalibrationTypes>({
  sentence: calibrationSentence,
  truths: {},
  patterns: {},
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
