import { optionalNumberParameter, type ValuesOf } from '../schema/index.ts';

/** What a reader may fix for themselves. Each may be left open; none is ever in a link. */
export const LIMIT_PARAMETERS = {
  /** So many of a hundred may be wiped out. */
  ofHundred: optionalNumberParameter({
    ...{ urlKey: 'ofHundred', unit: 'count', slider: [0, 50], limits: [0, 100] },
    ...{ step: 1, whole: true, scale: 'linear' },
  }),
  leverage: optionalNumberParameter({
    ...{ urlKey: 'leverage', unit: 'multiple', slider: [1, 20], limits: [0, 1000] },
    ...{ aboveLowerLimit: true, step: 0.5, scale: 'linear' },
  }),
  /** Days until the money is needed. */
  days: optionalNumberParameter({
    ...{ urlKey: 'days', unit: 'count', slider: [1, 60], limits: [1, 36_500] },
    ...{ step: 1, whole: true, scale: 'linear' },
  }),
  lossMoney: optionalNumberParameter({
    ...{ urlKey: 'lossMoney', unit: 'money', slider: [100, 100_000], limits: [0, 1e12] },
    ...{ step: 100, scale: 'log' },
  }),
  lossShare: optionalNumberParameter({
    ...{ urlKey: 'lossShare', unit: 'fraction', slider: [0, 1], limits: [0, 1] },
    ...{ step: 0.05, scale: 'linear' },
  }),
} as const;

/** The reader's limits; null where one is left open. */
export type MyLimits = ValuesOf<typeof LIMIT_PARAMETERS>;
export type LimitName = keyof MyLimits;

export const LIMIT_NAMES = Object.keys(LIMIT_PARAMETERS) as readonly LimitName[];
