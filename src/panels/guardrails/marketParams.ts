import { numberParameter, optionalNumberParameter } from '../../schema/index.ts';
import { LAST_DAY } from './outcomes.ts';

/** When the crash comes, how deep it is, and what no model may exceed. */
export const marketParameters = {
  day: numberParameter({
    urlKey: 'day',
    unit: 'count',
    default: LAST_DAY,
    slider: [1, LAST_DAY],
    limits: [1, LAST_DAY],
    step: 1,
    scale: 'linear',
    whole: true,
  }),
  crash: numberParameter({
    urlKey: 'crash',
    unit: 'fraction',
    default: 0.08,
    slider: [0.01, 0.3],
    // A smaller fall is an ordinary day.
    limits: [0.001, 1],
    step: 0.01,
    scale: 'linear',
  }),
  /** Open for none. */
  cap: optionalNumberParameter({
    openIsMost: true,
    urlKey: 'cap',
    unit: 'multiple',
    slider: [1, 20],
    limits: [0.1, 200],
    step: 0.5,
    scale: 'linear',
  }),
} as const;
