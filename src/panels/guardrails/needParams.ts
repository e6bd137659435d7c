import { numberParameter } from '../../schema/index.ts';

/** What a date asks for, which no model of prices knows. */
export const needParameters = {
  /** Of all money. */
  need: numberParameter({
    ...{ urlKey: 'need', unit: 'fraction', default: 0.8, slider: [0.05, 1], limits: [0.01, 1] },
    ...{ step: 0.05, scale: 'linear' },
  }),
  needDays: numberParameter({
    ...{ urlKey: 'by', unit: 'count', default: 30, slider: [1, 30], limits: [1, 30] },
    ...{ step: 1, whole: true, scale: 'linear' },
  }),
  ringFenced: numberParameter({
    ...{ urlKey: 'ring', unit: 'fraction', default: 0.4, slider: [0, 0.95], limits: [0, 0.99] },
    ...{ step: 0.05, scale: 'linear' },
  }),
} as const;
