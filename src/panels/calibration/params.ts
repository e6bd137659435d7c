import { choiceParameter, numberParameter, seedParameter, type ValuesOf } from '../../schema/index.ts';

/** Right often, and far from what it says. */
export const SURE_BUT_WRONG = 'tampere-1';

/** Real forecasters, see src/market-data/README.md. */
const FORECASTERS = [
  SURE_BUT_WRONG,
  'tampere-2',
  'mlb',
  'nba',
  'nfl',
  'nhl',
  'wnba',
  'world-cup-men',
  'world-cup-women',
  'governors',
  'icing',
  'niamey-logistic',
  'niamey-emos',
  'niamey-ensemble',
  'niamey-climate',
  'ensemble-1',
  'ensemble-10',
] as const;

export const calibrationParameters = {
  accuracy: numberParameter({
    urlKey: 'acc',
    unit: 'fraction',
    default: 0.8,
    slider: [0.51, 0.95],
    limits: [0.501, 0.999],
    step: 0.01,
    scale: 'linear',
  }),
  realConfidence: numberParameter({
    urlKey: 'real',
    unit: 'fraction',
    default: 0.5,
    slider: [0.16, 4],
    limits: [0.1, 10],
    step: 0.01,
    scale: 'log',
  }),
  payoffPer100: numberParameter({
    urlKey: 'payoff',
    unit: 'money',
    default: 25,
    slider: [5, 300],
    limits: [1, 10_000],
    step: 1,
    scale: 'log',
  }),
  stake: choiceParameter({
    urlKey: 'stake',
    options: ['full', 'half', 'quarter', 'capped', 'flat'],
    default: 'full',
  }),
  trades: numberParameter({
    urlKey: 'n',
    unit: 'count',
    default: 50,
    slider: [10, 1000],
    limits: [1, 100_000],
    step: 1,
    scale: 'log',
    whole: true,
  }),
  level: numberParameter({
    urlKey: 'level',
    unit: 'fraction',
    default: 0.9,
    slider: [0.55, 0.99],
    limits: [0.505, 0.999],
    step: 0.01,
    scale: 'linear',
  }),
  claimed: numberParameter({
    urlKey: 'claim',
    unit: 'fraction',
    default: 0.5,
    slider: [0.05, 0.95],
    limits: [0.01, 0.99],
    step: 0.01,
    scale: 'linear',
  }),
  pastCalls: numberParameter({
    urlKey: 'past',
    unit: 'count',
    default: 1000,
    slider: [40, 10_000],
    limits: [20, 100_000],
    step: 1,
    scale: 'log',
    whole: true,
  }),
  sortingLost: numberParameter({
    urlKey: 'shift',
    unit: 'fraction',
    default: 0.5,
    slider: [0, 1],
    limits: [0, 1],
    step: 0.01,
    scale: 'linear',
  }),
  forecaster: choiceParameter({
    urlKey: 'forecaster',
    options: FORECASTERS,
    default: SURE_BUT_WRONG,
  }),
  seed: seedParameter(),
} as const;

export type CalibrationValues = ValuesOf<typeof calibrationParameters>;
export type ForecasterId = CalibrationValues['forecaster'];
export type Stake = CalibrationValues['stake'];
