import { choiceParameter, numberParameter, seedParameter, type ValuesOf } from '../../schema/index.ts';

export const calibrationParameters = {
  accuracy: numberParameter({
    urlKey: 'acc',
    unit: 'fraction',
    default: 0.8,
    slider: [0.51, 0.95],
    limits: [0.501, 0.999],
    step: 0.01,
    scale: 'linear',
    source:
      'an article on AI trading calls a model “80 % accurate”; day-ahead forecasts of prices reach 52 to 55 %',
  }),
  realConfidence: numberParameter({
    urlKey: 'real',
    unit: 'fraction',
    default: 0.5,
    slider: [0.16, 4],
    limits: [0.1, 10],
    step: 0.01,
    scale: 'log',
    source: 'the same article calls the model “50 % reliable”, read as a calibration slope of one half',
  }),
  payoffPer100: numberParameter({
    urlKey: 'payoff',
    unit: 'money',
    default: 25,
    slider: [5, 300],
    limits: [1, 10_000],
    step: 1,
    scale: 'log',
    source: 'at 25 per 100 risked being right 80 times in 100 earns nothing at a flat stake',
  }),
  stake: choiceParameter({
    urlKey: 'stake',
    options: ['full', 'half', 'quarter', 'capped', 'flat'],
    default: 'full',
    source: 'full is the growth-optimal stake of Kelly 1956 for what is stated',
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
  seed: seedParameter(),
} as const;

export type CalibrationValues = ValuesOf<typeof calibrationParameters>;
export type Stake = CalibrationValues['stake'];
