import {
  choiceParameter,
  numberParameter,
  optionalNumberParameter,
  seedParameter,
  type ValuesOf,
} from '../../schema/index.ts';
import { LEVERAGE_LIMITS } from './leverageLimits.ts';

export const leverageParameters = {
  asset: choiceParameter({ urlKey: 'asset', options: ['btc', 'eth', 'sol', 'other'], default: 'btc' }),
  regime: choiceParameter({
    urlKey: 'regime',
    options: ['calm', 'normal', 'stressed', 'lastyear', 'longrun'],
    default: 'normal',
  }),
  volatility: optionalNumberParameter({
    urlKey: 'vol',
    unit: 'fraction',
    slider: [0.1, 2],
    limits: [0.01, 5],
    step: 0.01,
    scale: 'log',
  }),
  drift: numberParameter({
    urlKey: 'drift',
    unit: 'fraction',
    default: 0,
    slider: [-1, 1],
    limits: [-5, 5],
    step: 0.05,
    scale: 'linear',
  }),
  side: choiceParameter({ urlKey: 'side', options: ['long', 'short'], default: 'long' }),
  leverage: numberParameter({
    urlKey: 'lev',
    unit: 'multiple',
    default: 20,
    slider: [1, 125],
    limits: LEVERAGE_LIMITS,
    step: 1,
    scale: 'log',
  }),
  horizon: numberParameter({
    urlKey: 'h',
    unit: 'hours',
    default: 24,
    slider: [1, 720],
    limits: [0, 87_600],
    aboveLowerLimit: true,
    step: 1,
    scale: 'log',
  }),
  maintenanceMargin: numberParameter({
    urlKey: 'mmr',
    unit: 'fraction',
    default: 0.005,
    slider: [0, 0.05],
    limits: [0, 0.5],
    step: 0.001,
    scale: 'linear',
  }),
  model: choiceParameter({ urlKey: 'model', options: ['changing', 'constant'], default: 'changing' }),
  target: numberParameter({
    urlKey: 'target',
    unit: 'fraction',
    default: 0.1,
    slider: [0.01, 0.5],
    limits: [0.0001, 0.99],
    step: 0.01,
    scale: 'linear',
  }),
  fee: numberParameter({
    urlKey: 'fee',
    unit: 'fraction',
    default: 0.0005,
    slider: [0, 0.002],
    limits: [0, 0.05],
    step: 0.0001,
    scale: 'linear',
  }),
  stake: numberParameter({
    urlKey: 'stake',
    unit: 'money',
    default: 10_000,
    slider: [100, 100_000],
    limits: [0, 1e12],
    aboveLowerLimit: true,
    step: 100,
    scale: 'log',
    personal: true,
  }),
  wealth: optionalNumberParameter({
    urlKey: 'wealth',
    unit: 'money',
    slider: [100, 1_000_000],
    limits: [0, 1e12],
    aboveLowerLimit: true,
    step: 100,
    scale: 'log',
    personal: true,
  }),
  entryPrice: optionalNumberParameter({
    urlKey: 'entry',
    unit: 'price',
    slider: [1, 200_000],
    limits: [0, 1e12],
    aboveLowerLimit: true,
    step: 1,
    scale: 'log',
    personal: true,
  }),
  seed: seedParameter(),
} as const;

export type LeverageValues = ValuesOf<typeof leverageParameters>;
export type Regime = LeverageValues['regime'];
export type Asset = LeverageValues['asset'];

/** The longest holding time for which the changing-volatility model was compared with history, in hours. */
export const LONGEST_VALIDATED_HOURS = 720;
