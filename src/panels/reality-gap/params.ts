import type { RealityGapMarketName, SwitchableCause } from '../../model/reality-gap/index.ts';
import {
  choiceParameter,
  numberParameter,
  optionalNumberParameter,
  seedParameter,
  setParameter,
  toggleParameter,
  type ValuesOf,
} from '../../schema/index.ts';

/** Everything that can open the gap and be switched off, in the order in which the account names it. */
export const GAP_CAUSES = [
  'selection',
  'overfit',
  'lookAhead',
  'survivorship',
  'decay',
  'publication',
  'stormEdge',
  'fees',
  'spread',
  'impact',
  'stress',
  'latency',
  'partialFills',
  'funding',
  'crowd',
  'override',
] as const satisfies readonly SwitchableCause[];

export const realityGapParameters = {
  skill: choiceParameter({ urlKey: 'skill', options: ['none', 'some', 'real'], default: 'some' }),
  tries: numberParameter({
    urlKey: 'tries',
    unit: 'count',
    default: 100,
    slider: [1, 200],
    limits: [1, 1000],
    step: 1,
    scale: 'linear',
    whole: true,
  }),
  years: numberParameter({
    urlKey: 'years',
    unit: 'years',
    default: 3,
    slider: [0.5, 10],
    limits: [0.1, 20],
    step: 0.5,
    scale: 'linear',
  }),
  market: choiceParameter({
    urlKey: 'market',
    options: ['btc', 'alt', 'oct2025', 'aug2007'],
    default: 'btc',
  }),
  account: numberParameter({
    urlKey: 'account',
    unit: 'money',
    default: 10_000,
    slider: [1_000, 1e9],
    limits: [0, 1e12],
    aboveLowerLimit: true,
    step: 1_000,
    scale: 'log',
  }),
  followers: optionalNumberParameter({
    urlKey: 'followers',
    unit: 'money',
    slider: [1_000, 1e10],
    limits: [0, 1e12],
    step: 1_000,
    scale: 'log',
  }),
  weights: numberParameter({
    urlKey: 'weights',
    unit: 'count',
    default: 0,
    slider: [0, 20],
    limits: [0, 100],
    step: 1,
    scale: 'linear',
    whole: true,
  }),
  leak: numberParameter({
    urlKey: 'leak',
    unit: 'fraction',
    default: 0,
    slider: [0, 0.2],
    limits: [0, 0.9],
    step: 0.01,
    scale: 'linear',
  }),
  alike: optionalNumberParameter({
    urlKey: 'alike',
    unit: 'count',
    slider: [0, 0.95],
    limits: [0, 1],
    step: 0.01,
    scale: 'linear',
  }),
  readable: toggleParameter({ urlKey: 'readable', default: false }),
  off: setParameter({ urlKey: 'off', options: GAP_CAUSES }),
  days: numberParameter({
    urlKey: 'days',
    unit: 'count',
    default: 180,
    slider: [20, 1500],
    limits: [2, 36_500],
    step: 10,
    scale: 'log',
    whole: true,
  }),
  ownTestSharpe: ownSharpe('btsharpe'),
  ownTestLength: ownLength('btobs'),
  periods: numberParameter({
    urlKey: 'periods',
    unit: 'count',
    default: 365,
    slider: [12, 365],
    limits: [0, 1e6],
    aboveLowerLimit: true,
    step: 1,
    scale: 'log',
  }),
  trials: numberParameter({
    urlKey: 'trials',
    unit: 'count',
    default: 1,
    slider: [1, 1000],
    limits: [1, 1e9],
    step: 1,
    scale: 'log',
    whole: true,
  }),
  trialVariance: optionalNumberParameter({
    urlKey: 'trialvar',
    unit: 'count',
    slider: [0, 2],
    limits: [0, 1000],
    step: 0.01,
    scale: 'linear',
  }),
  skewness: numberParameter({
    urlKey: 'skew',
    unit: 'count',
    default: 0,
    slider: [-4, 4],
    limits: [-30, 30],
    step: 0.1,
    scale: 'linear',
  }),
  kurtosis: numberParameter({
    urlKey: 'kurt',
    unit: 'count',
    default: 3,
    slider: [1, 30],
    limits: [1, 1000],
    step: 0.5,
    scale: 'linear',
  }),
  ownLiveSharpe: ownSharpe('livesharpe'),
  ownLiveLength: ownLength('liveobs'),
  seed: seedParameter(),
} as const;

function ownSharpe(urlKey: string) {
  return optionalNumberParameter({
    urlKey,
    unit: 'count',
    slider: [-2, 5],
    limits: [-100, 100],
    step: 0.1,
    scale: 'linear',
  });
}

function ownLength(urlKey: string) {
  return optionalNumberParameter({
    urlKey,
    unit: 'count',
    slider: [20, 5000],
    limits: [2, 1e7],
    step: 1,
    scale: 'log',
    whole: true,
  });
}

export type RealityGapValues = ValuesOf<typeof realityGapParameters>;
export type Skill = RealityGapValues['skill'];

/** Money of others that trades the same signal, where the reader names none. */
export const MARKET_FOLLOWERS: Readonly<Record<RealityGapMarketName, number>> = {
  btc: 20e6,
  alt: 100e3,
  oct2025: 20e6,
  aug2007: 2e9,
};

/**
 * A published example, for readers who bring no numbers of their own: 1.7 over three years, then 0.2 over
 * half a year.
 */
export const EXAMPLE_RECORD = {
  ownTestSharpe: 1.7,
  ownTestLength: 1095,
  ownLiveSharpe: 0.2,
  ownLiveLength: 180,
} as const;

/** How alike the results of two ideas are by what both know, and so at least: (2/π)·asin(a²). */
export const LEAST_ALIKE: Readonly<Record<Skill, number>> = {
  none: 0,
  some: 1 / 3,
  real: 0.601_065_904_629_809_4,
};

/** How often a gap as large as the one seen shall be found clear after the days that are said to be needed. */
export const GAP_POWER = 0.8;

/** How long paper and real trading last, in years. */
export const LIVE_YEARS = 3;
