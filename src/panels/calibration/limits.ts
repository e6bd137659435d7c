import type { LimitsOf } from '../definePanel.ts';
import { moneyOf, START_MONEY } from './startMoney.ts';
import type { CalibrationTypes } from './types.ts';

export const calibrationLimits: LimitsOf<CalibrationTypes> = {
  levels: null,
  reliability: null,
  /** The line of the confidence that the reader has set. */
  money: ({ ways }) => ({
    money: { start: START_MONEY, left: moneyOf(ways[0]!.line.at(-1)!.logMoney), isMoney: true },
  }),
  decoder: null,
  'real-forecasters': null,
  map: null,
  fix: null,
  'test-yourself': null,
  'own-forecasts': null,
};
